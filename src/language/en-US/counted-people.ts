import { counted } from './counted';

export const countedPeople = (count: number): string => counted(count, 'person', 'people');
