/** The colours of the host, as `Office.context.officeTheme` has them. */
export type OfficeTheme = {
  readonly bodyBackgroundColor: string; readonly bodyForegroundColor: string; readonly controlBackgroundColor: string; readonly controlForegroundColor: string; readonly isDarkTheme: boolean;
};

/** What an add-in is told about its host and itself. */
export type Surroundings = {
  readonly controlId: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly documentUrl: string;
  /** Requirement sets and versions; 1.15 is the newest ExcelApi that the npm client knows completely. */
  readonly requirements: Readonly<Record<string, string>>;
  readonly settings: readonly (readonly [string, string])[];
  readonly addInName: string;
  readonly startsVisible: boolean;
  /** The workbook was opened to be read only. */
  readonly isReadOnly?: boolean;
  readonly officeTheme?: OfficeTheme;
};

export const requirementSets: Readonly<Record<string, string>> = {
  ExcelApi: '1.15', SharedRuntime: '1.2', CustomFunctionsRuntime: '1.4', CustomFunctions: '1.9', DialogApi: '1.2', DialogOrigin: '1.1',
  RibbonApi: '1.2', KeyboardShortcuts: '1.1', Settings: '1.1', AddinCommands: '1.1', RichApiRuntime: '1.2', Selection: '1.1', DocumentEvents: '1.1',
  BindingEvents: '1.1', CompressedFile: '1.1', MatrixBindings: '1.1', MatrixCoercion: '1.1', TableBindings: '1.1', TableCoercion: '1.1', TextBindings: '1.1', TextCoercion: '1.1',
};

/** The answer to `getAppContextAsync`; 16 is Excel on the web. */
export const appContext = (surroundings: Surroundings): object => ({
  _id: surroundings.controlId, _appName: 16, _appVersion: '16.0', _appUILocale: surroundings.displayLanguage, _dataLocale: surroundings.contentLanguage,
  _docUrl: surroundings.documentUrl, _clientMode: surroundings.isReadOnly === true ? 0 : 1, _settings: surroundings.settings, _reason: 'documentOpened', _osfControlType: 1, _eToken: '',
  _correlationId: surroundings.controlId, _appInstanceId: surroundings.controlId, _appMinorVersion: 0,
  _requirementMatrix: JSON.stringify(surroundings.requirements), _hostFullVersion: '16.0.17000.10000', _clientWindowHeight: 600, _clientWindowWidth: 350,
  _addinName: surroundings.addInName, _appDomains: [], _featureGates: {}, _initialDisplayMode: surroundings.startsVisible ? 2 : 1,
  ...(surroundings.officeTheme === undefined ? {} : { _officeTheme: surroundings.officeTheme }),
  _wacHostEnvironment: '0', _isFromWacAutomation: false,
});

/** What a page of an add-in is there for; without a shared runtime each has its own. */
export type PageRole = 'shared' | 'pane' | 'commands' | 'functions' | 'dialog';

/** As the client knows them: 1 is a shared runtime, 2 has custom functions. */
const flags: Readonly<Record<PageRole, number>> = { shared: 3, pane: 0, commands: 0, functions: 2, dialog: 3 };

/** The query and the window name with which an add-in's page is opened. */
export const bootstrap = (conversationId: string, controlId: string, hostOrigin: string, displayLanguage: string, role: PageRole): { readonly query: string; readonly windowName: string } => {
  const hostInfo = `Excel$Web$16.01$${displayLanguage}$${controlId}$${role === 'dialog' ? 'isDialog' : ''}$disableLogging$${flags[role]}`;
  return {
    query: `_host_Info=${encodeURIComponent(hostInfo)}`,
    windowName: JSON.stringify({ baseFrameName: '_xdm_1', hostInfo, xdmInfo: `${conversationId}|${controlId}|${hostOrigin}`, serializerVersion: '1', flights: '[]' }),
  };
};
