export { planSample } from '../check/plan-sample';
export { appraiseAgain } from './appraise-again';
export { peopleWished, planFill, planRules, runTakes } from './plan-fill';
export { explainSelected } from './explain-selected';
export { planUpdate } from './plan-update';
export { planConversion } from './plan-conversion';
export { planAfterReading, readAndAppraise } from './read-and-appraise';
