import type { Mutation } from './mutations';

const replaced = (from: string | RegExp, to: string) => (manifest: string): string => manifest.replace(from, to);
const inCheck = (pattern: string): RegExp => new RegExp(`(id="Kaohe\\.Check">[\\s\\S]*?)${pattern}`);
const without = (wrong: string, pattern: RegExp, fault: string): Mutation => ({ wrong, change: replaced(pattern, '$1'), fault });

/** Ways to leave something out of the manifest, or to let it lead to something else of the same kind. */
export const mutationsOfContent: readonly Mutation[] = [
  without('no provider', /()<ProviderName>.*/, '<ProviderName> is missing in <OfficeApp TaskPaneApp>'),
  without('no shortcuts', /()<ExtendedOverrides[^>]*>/, '<ExtendedOverrides> is missing'),
  without('no greeting', /()<GetStarted>[\s\S]*?<\/GetStarted>/, '<GetStarted> is missing in <DesktopFormFactor>'),
  without('a greeting that leads nowhere', /()<LearnMoreUrl[^>]*>/, '<LearnMoreUrl> is missing in <GetStarted>'),
  without('functions without a script', /()<Script>[\s\S]*?<\/Script>/, '<Script> is missing in <ExtensionPoint CustomFunctions>'),
  without('a tab without a label', /()<Label resid="Tab.Label"\/>/, '<Label> is missing in <CustomTab>'),
  without('a button without a label', inCheck('<Label [^>]*>'), '<Label> is missing in <Control Button>'),
  without('a button without a tip', inCheck('<Supertip>[\\s\\S]*?</Supertip>'), '<Supertip> is missing in <Control Button>'),
  without('a tip without a title', inCheck('<Title [^>]*>'), '<Title> is missing in <Supertip>'),
  without('a button without a picture', inCheck('<Icon>[\\s\\S]*?</Icon>'), '<Icon> is missing in <Control Button>'),
  without('a button that does nothing', inCheck('<Action [\\s\\S]*?</Action>'), '<Action> is missing in <Control Button>'),
  without('an action without a function', /()<FunctionName>checkSheet<\/FunctionName>/, '<FunctionName> is missing'),
  { wrong: 'a mistyped attribute', change: replaced('<Label resid="Check.Label"', '<Label resId="Check.Label"'), fault: '<Label> has the attributes “resId”, expected “resid”' },
  { wrong: 'an attribute that nobody knows', change: replaced('<ExtendedOverrides Url', '<ExtendedOverrides ResourceUrl="https://localhost:3000/words.json" Url'), fault: '<ExtendedOverrides> has the attributes' },
  { wrong: 'a text without words', change: replaced(/(<bt:String id="Check.Label") DefaultValue="[^"]*"/, '$1'), fault: '<bt:String> has the attributes “id”' },
  { wrong: 'a document type', change: replaced('<OfficeApp', '<!DOCTYPE OfficeApp []><OfficeApp'), fault: 'a document type' },
  { wrong: 'a long provider', change: replaced('<ProviderName>Kaohe', `<ProviderName>${'x'.repeat(126)}`), fault: 'the provider has no name of at most 125' },
  { wrong: 'a long description', change: replaced(/<Description DefaultValue="[^"]*"/, `<Description DefaultValue="${'x'.repeat(251)}"`), fault: 'a description of 251 characters' },
  { wrong: 'an empty description', change: replaced(/Value="Scores appraisals[^"]*"/, 'Value=""'), fault: 'a description of 0 characters' },
  { wrong: 'an add-in for Word', change: replaced('<Host Name="Workbook"/>', '<Host Name="Document"/>'), fault: 'not for workbooks alone' },
  { wrong: 'a requirement twice', change: replaced(/(<Set Name="ExcelApi"[^>]*>)/, '$1$1'), fault: 'the requirements are' },
  { wrong: 'a button that cannot be pressed', change: replaced(/(<FunctionName>checkSheet<\/FunctionName>\s*<\/Action>)/, '$1<Enabled>false</Enabled>'), fault: '<Enabled> has no place here' },
  { wrong: 'functions of another name', change: replaced('DefaultValue="KPIDEV"', 'DefaultValue="KPI2"'), fault: 'the functions are called KPI2.…' },
  { wrong: 'script and metadata for each other', change: (manifest) => manifest.replace(/"Functions\.(Script|Metadata)"\/>/g, (_, name) => `"Functions.${name === 'Script' ? 'Metadata' : 'Script'}"/>`), fault: 'the address of <Metadata> leads to no .json' },
  { wrong: 'metadata in another language', change: replaced('Value="https://localhost:3000/functions.zh-TW.json"', 'Value="https://localhost:3000/functions.en-US.json"'), fault: 'functions.en-US.json does not speak zh-TW' },
  { wrong: 'help in another language', change: replaced('SupportUrl DefaultValue="https://localhost:3000/help/zh-CN', 'SupportUrl DefaultValue="https://localhost:3000/help/en-US'), fault: 'does not speak zh-CN' },
  { wrong: 'a mail address for support', change: replaced('SupportUrl DefaultValue="https://localhost:3000/help/zh-CN.html"', 'SupportUrl DefaultValue="mailto:help@example.com"'), fault: 'mailto:help@example.com is not https' },
  { wrong: 'the picture of another button', change: replaced('icons/check-16.png', 'icons/fill-16.png'), fault: 'the picture check.16 is https://localhost:3000/icons/fill-16.png' },
  { wrong: 'a size twice', change: replaced('<bt:Image size="16" resid="check.16"/>', '<bt:Image size="16" resid="check.16"/><bt:Image size="16" resid="check.16"/>'), fault: 'the icon has a size twice' },
  { wrong: 'Chinese in English', change: replaced('Value="Check Sheet"', 'Value="检查结果表"'), fault: '“检查结果表” is not English' },
  { wrong: 'the words of China in Taiwan', change: (manifest) => manifest.replace(/(<bt:String id="Check.Tip" DefaultValue="([^"]*)">\s*<bt:Override Locale="zh-TW" Value=")[^"]*/, '$1$2'), fault: 'is the same in China and Taiwan' },
  { wrong: 'a group with the name of a resource', change: replaced('<Group id="Kaohe.Work">', '<Group id="Check.Label">'), fault: 'the control Check.Label has the name of a resource' },
];
