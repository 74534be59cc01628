import { kaohe } from './kaohe';
import { analyst } from './trials/analyst';
import { author } from './trials/author';
import { runs } from './trials/runs';

const inWorkbench = kaohe();

analyst(inWorkbench);
author(inWorkbench);
runs(inWorkbench);
