import { kaohe } from './kaohe';
import { accessible } from './trials/accessible';
import { analyst } from './trials/analyst';
import { author } from './trials/author';
import { byKeyboard } from './trials/by-keyboard';
import { inSight } from './trials/in-sight';
import { interrupted } from './trials/interrupted';
import { kpiFormulas } from './trials/kpi-formulas';
import { mends } from './trials/mends';
import { runs } from './trials/runs';
import { takingBack } from './trials/taking-back';

const inWorkbench = kaohe();

analyst(inWorkbench);
author(inWorkbench);
kpiFormulas(inWorkbench);
mends(inWorkbench);
inSight(inWorkbench);
runs(inWorkbench);
takingBack(inWorkbench);
interrupted(inWorkbench);
accessible(inWorkbench);
byKeyboard(inWorkbench);
