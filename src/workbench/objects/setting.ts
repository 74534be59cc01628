import { apiError } from '../rich-api/api-error';
import { define, type HostObject, type ObjectType } from '../rich-api/host-object';
import type { Wire } from '../rich-api/wire';
import type { Book } from '../book/book';
import { hasSetting, putSetting, removeSetting, settingOf, settingsOf } from '../book/settings';
import { textAt } from './arguments';
import { eventMethods } from './events';

type Setting = { readonly book: Book; readonly key: string };

const living = ({ book, key }: Setting): Wire => {
  if (!hasSetting(book, key)) throw apiError('ItemNotFound');
  return settingOf(book, key) as Wire;
};

const announce = (book: Book): void => book.emit({ type: 1, targets: ['Workbook'], args: {} });

const write = (book: Book, key: string, value: unknown): void => {
  putSetting(book, key, value);
  announce(book);
};

const settingType: ObjectType<Setting> = define<Setting>({
  name: 'Setting',
  id: ({ key }) => key,
  scalars: {
    _Id: { get: ({ key }) => key },
    Key: { get: ({ key }) => key },
    Value: { get: living, set: (setting, value) => { living(setting); write(setting.book, setting.key, value); } },
  },
  methods: { Delete: (setting) => { living(setting); removeSetting(setting.book, setting.key); announce(setting.book); } },
});

const find = (book: Book, key: unknown): HostObject | null => (typeof key === 'string' && hasSetting(book, key) ? settingType.of({ book, key }) : null);

const orNotFound = (object: HostObject | null): HostObject => {
  if (object === null) throw apiError('ItemNotFound');
  return object;
};

export const settingsType: ObjectType<Book> = define<Book>({
  name: 'SettingCollection',
  items: (book) => settingsOf(book).map(([key]) => settingType.of({ book, key })),
  item: (book, key) => orNotFound(find(book, key)),
  methods: {
    Add: (book, args) => {
      const key = textAt(args, 0);
      write(book, key, args[1]);
      return settingType.of({ book, key });
    },
    GetCount: (book) => settingsOf(book).length,
    GetItem: (book, [key]) => orNotFound(find(book, key)),
    GetItemOrNullObject: (book, [key]) => find(book, key),
    ...eventMethods<Book>({ SettingsChangedEvent: 1 }, () => 'Workbook'),
  },
});
