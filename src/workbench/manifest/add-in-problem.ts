type ManifestFormat = 'xml' | 'json';

/** What can be wrong with the files of an add-in, or on the way to them. */
export type AddInProblem =
  | { readonly kind: 'xml-does-not-fit'; readonly tag: string; readonly at: number }
  | { readonly kind: 'xml-unclosed'; readonly tag: string }
  | { readonly kind: 'no-xml' }
  | { readonly kind: 'no-manifest'; readonly root: string }
  | { readonly kind: 'other-host'; readonly hosts: string; readonly format: ManifestFormat }
  | { readonly kind: 'no-page' }
  | { readonly kind: 'insecure-page'; readonly address: string }
  | { readonly kind: 'no-json'; readonly why: string }
  | { readonly kind: 'odd-json' }
  | { readonly kind: 'unknown-action'; readonly action: string }
  | { readonly kind: 'no-functions' }
  | { readonly kind: 'function-without-id'; readonly number: number }
  | { readonly kind: 'bad-function-id'; readonly id: string }
  | { readonly kind: 'answered'; readonly status: number }
  | { readonly kind: 'too-many-redirects' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'nobody-there' }
  | { readonly kind: 'no-web-address' };

/** Where a manifest names the program that an add-in is for, and its name for Excel there. */
const scope: Readonly<Record<ManifestFormat, { readonly place: string; readonly excel: string }>> = {
  xml: { place: 'Hosts', excel: 'Workbook' },
  json: { place: 'extensions / requirements / scopes', excel: 'workbook' },
};

type Sentences = { readonly [Kind in AddInProblem['kind']]: (problem: Extract<AddInProblem, { readonly kind: Kind }>) => string };

const english: Sentences = {
  'xml-does-not-fit': ({ tag, at }) => `The XML is not well-formed: <${tag}> at character ${at} does not fit.`,
  'xml-unclosed': ({ tag }) => `The XML is not well-formed: <${tag}> is never closed.`,
  'no-xml': () => 'This is no XML document.',
  'no-manifest': ({ root }) => `This is no add-in manifest: its root is <${root}>, not <OfficeApp>.`,
  'other-host': ({ hosts, format }) => `The add-in is for ${hosts}, not for Excel: ${scope[format].place} in its manifest has no ${scope[format].excel}.`,
  'no-page': () => 'The manifest names no page of the add-in (XML: DefaultSettings / SourceLocation; JSON: extensions / runtimes / code / page).',
  'insecure-page': ({ address }) => `The page of the add-in, ${address}, is not served over https, as Office requires.`,
  'no-json': ({ why }) => `The file is no JSON: ${why}.`,
  'odd-json': () => 'The JSON manifest is not built as its schema says: extensions, runtimes, ribbons, tabs, groups and controls have to be lists.',
  'unknown-action': ({ action }) => `A keyboard shortcut calls the action ${action}, which is not in the list of actions.`,
  'no-functions': () => 'The function metadata has no list "functions".',
  'function-without-id': ({ number }) => `Function ${number} of the metadata has no id.`,
  'bad-function-id': ({ id }) => `"${id}" cannot be the id of a function: expected a letter first, then letters, digits, dots or underscores, three characters or more.`,
  answered: ({ status }) => `The server answered ${status}.`,
  'too-many-redirects': () => 'The server sends from one address to the next without end.',
  silent: () => 'The server does not answer.',
  'nobody-there': () => 'Nothing listens there.',
  'no-web-address': () => 'This is no web address.',
};

const mainland: Sentences = {
  'xml-does-not-fit': ({ tag, at }) => `XML 格式不正确：第 ${at} 个字符处的 <${tag}> 不匹配。`,
  'xml-unclosed': ({ tag }) => `XML 格式不正确：<${tag}> 没有结束标记。`,
  'no-xml': () => '这不是 XML 文档。',
  'no-manifest': ({ root }) => `这不是加载项清单：根元素是 <${root}>，应为 <OfficeApp>。`,
  'other-host': ({ hosts, format }) => `该加载项用于 ${hosts}，不用于 Excel：清单的 ${scope[format].place} 中没有 ${scope[format].excel}。`,
  'no-page': () => '清单没有写明加载项的页面（XML：DefaultSettings / SourceLocation；JSON：extensions / runtimes / code / page）。',
  'insecure-page': ({ address }) => `加载项的页面 ${address} 不是 https 地址，Office 要求使用 https。`,
  'no-json': ({ why }) => `文件不是 JSON：${why}。`,
  'odd-json': () => 'JSON 清单的结构不符合其架构：extensions、runtimes、ribbons、tabs、groups 和 controls 须为列表。',
  'unknown-action': ({ action }) => `有键盘快捷方式调用操作 ${action}，但操作列表中没有它。`,
  'no-functions': () => '函数元数据中没有 "functions" 列表。',
  'function-without-id': ({ number }) => `元数据中的第 ${number} 个函数没有 id。`,
  'bad-function-id': ({ id }) => `“${id}”不能作为函数的 id：须以字母开头，后接字母、数字、点或下划线，至少三个字符。`,
  answered: ({ status }) => `服务器的回答是 ${status}。`,
  'too-many-redirects': () => '服务器不断转到另一个地址。',
  silent: () => '服务器没有回答。',
  'nobody-there': () => '该地址上没有服务器。',
  'no-web-address': () => '这不是网址。',
};

const taiwanese: Sentences = {
  'xml-does-not-fit': ({ tag, at }) => `XML 格式不正確：第 ${at} 個字元處的 <${tag}> 不相符。`,
  'xml-unclosed': ({ tag }) => `XML 格式不正確：<${tag}> 沒有結束標記。`,
  'no-xml': () => '這不是 XML 文件。',
  'no-manifest': ({ root }) => `這不是增益集的資訊清單：根元素是 <${root}>，應為 <OfficeApp>。`,
  'other-host': ({ hosts, format }) => `這個增益集用於 ${hosts}，不用於 Excel：資訊清單的 ${scope[format].place} 中沒有 ${scope[format].excel}。`,
  'no-page': () => '資訊清單沒有寫明增益集的頁面（XML：DefaultSettings / SourceLocation；JSON：extensions / runtimes / code / page）。',
  'insecure-page': ({ address }) => `增益集的頁面 ${address} 不是 https 位址，Office 要求使用 https。`,
  'no-json': ({ why }) => `檔案不是 JSON：${why}。`,
  'odd-json': () => 'JSON 資訊清單的結構不符合其結構描述：extensions、runtimes、ribbons、tabs、groups 和 controls 須為清單。',
  'unknown-action': ({ action }) => `有鍵盤快速鍵呼叫動作 ${action}，但動作清單中沒有它。`,
  'no-functions': () => '函數中繼資料中沒有 "functions" 清單。',
  'function-without-id': ({ number }) => `中繼資料中的第 ${number} 個函數沒有 id。`,
  'bad-function-id': ({ id }) => `「${id}」不能作為函數的 id：須以字母開頭，後接字母、數字、點或底線，至少三個字元。`,
  answered: ({ status }) => `伺服器的回答是 ${status}。`,
  'too-many-redirects': () => '伺服器不斷轉到另一個位址。',
  silent: () => '伺服器沒有回答。',
  'nobody-there': () => '該位址上沒有伺服器。',
  'no-web-address': () => '這不是網址。',
};

const languages: Readonly<Record<string, Sentences>> = { 'zh-CN': mainland, 'zh-TW': taiwanese };

export const addInProblemText = (problem: AddInProblem, language: string): string => {
  const sentence = (languages[language] ?? english)[problem.kind] as (given: AddInProblem) => string;
  return sentence(problem);
};

/** To be thrown: says it in English, and carries the problem for whoever speaks another language. */
export const addInError = (problem: AddInProblem): Error => new Error(addInProblemText(problem, 'en-US'), { cause: problem });

/** The problem that an error carries, if it is one of these. */
export const addInProblemOf = (thrown: unknown): AddInProblem | undefined => {
  const cause: unknown = thrown instanceof Error ? thrown.cause : undefined;
  return typeof cause === 'object' && cause !== null && 'kind' in cause && Object.hasOwn(english, String(cause.kind)) ? cause as AddInProblem : undefined;
};
