import type { Action, ObjectPath, Request, Response, Wire } from './wire';

const short = (value: Wire): string => {
  const text = JSON.stringify(value) ?? '';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const pathText = (id: number, paths: Request['ObjectPaths']): string => {
  const path: ObjectPath | undefined = paths[String(id)];
  if (path === undefined) return '?';
  const parent = path.ParentObjectPathId === undefined ? '' : pathText(path.ParentObjectPathId, paths);
  const args = (path.ArgumentInfo?.Arguments ?? []).map(short).join(', ');
  switch (path.ObjectPathType) {
    case 1: return 'workbook';
    case 2: return path.Name;
    case 3: return `${parent}.${camel(path.Name)}(${args})`;
    case 4: return `${parent}.${camel(path.Name)}`;
    case 5: return `${parent}.getItem(${args})`;
    case 6: return `«${path.Name}»`;
    default: return 'null';
  }
};

const actionText = (action: Action, paths: Request['ObjectPaths']): string | undefined => {
  const object = pathText(action.ObjectPathId, paths);
  const args = (action.ArgumentInfo?.Arguments ?? []).map(short).join(', ');
  switch (action.ActionType) {
    case 2: case 6: case 7: return `${object}.load(${(action.QueryInfo?.Select ?? []).join(',')})`;
    case 3: return action.Name.startsWith('_Keep') || action.Name.startsWith('_Remove') ? undefined : `${object}.${camel(action.Name)}(${args})`;
    case 4: return `${object}.${camel(action.Name)} = ${args}`;
    case 9: return `${object}.update(${short(action.ObjectState)})`;
    default: return undefined;
  }
};

/** A request as the statements that made it, and how it ended. */
export const describeRequest = (request: Request, response: Response): string => {
  const statements = request.Actions.flatMap((action) => actionText(action, request.ObjectPaths) ?? []);
  const failure = response.Error === undefined ? '' : `  ✗ ${response.Error.Code} at ${response.Error.Location}: ${response.Error.Message}`;
  return [statements.join('; '), failure].filter((part) => part !== '').join('\n');
};
