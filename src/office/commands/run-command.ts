import { hostProblemOf } from '../gateway/host-problem-of';
import type { Command, Surroundings } from './command';

const underWay = new Set<string>();

/** Runs a command once, however often it is clicked meanwhile. What keeps it from being done becomes a message in the pane. */
export const runCommand = async (command: Command, surroundings: Surroundings): Promise<void> => {
  if (underWay.has(command.id)) return;
  underWay.add(command.id);
  try {
    const availability = command.isAvailable();
    if (availability.kind === 'available') return await command.run(surroundings);
    surroundings.send({ kind: 'tell', problem: availability.problem });
    await surroundings.showPane();
  } catch (thrown) {
    surroundings.send({ kind: 'tell', problem: hostProblemOf(thrown) });
    await surroundings.showPane().catch(() => undefined); // A pane that cannot be shown keeps the message for when it is.
  } finally {
    underWay.delete(command.id);
  }
};
