/** The code of an error of our own: Excel did not answer in time. */
export const NO_ANSWER = 'KaoheNoAnswer';

export const noAnswer = (): Error => Object.assign(new Error('Excel did not answer'), { code: NO_ANSWER });
