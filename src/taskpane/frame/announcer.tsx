import { makeStyles } from '@fluentui/react-components';
import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';

type Say = (text: string) => void;

const SayContext = createContext<Say>(() => undefined);

/** Says something to people who do not see the pane, when they have a moment. What is urgent stands in the pane as an alert. */
export const useSay = (): Say => useContext(SayContext);

const useStyles = makeStyles({
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** The one live region of the pane. */
export const Announcer = ({ children }: { readonly children: ReactNode }) => {
  const [said, setSaid] = useState({ text: '', count: 0 });
  const say = useCallback<Say>((text) => setSaid(({ count }) => ({ text, count: count + 1 })), []);
  return (
    <SayContext.Provider value={say}>
      {children}
      <div role="status" aria-live="polite" className={useStyles().hidden}>
        <span key={said.count}>{said.text}</span>
      </div>
    </SayContext.Provider>
  );
};
