/** What recognises, checks and plans is not needed to show the pane; it arrives while somebody reads what the first button does. */
export const loadAppraising = async (): Promise<typeof import('./appraising')> => import('./appraising');
