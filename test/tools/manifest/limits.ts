/** What Office accepts in an add-in-only manifest for a task pane; the checks read it, nothing else does. */

/** Children in the order the schema demands; a parent that is not listed may hold its children in any order. */
export const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'FunctionName'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

/** Elements without which Office does not take the manifest, or we do not ship it. */
export const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
};

/** Longest text, by the section of Resources it stands in. */
export const RESOURCE_LENGTH: Readonly<Record<string, number>> = {
  'bt:Images': 2048,
  'bt:Urls': 2048,
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
};

/** Longest text of the elements that Office shows outside the ribbon. */
export const TEXT_LENGTH: Readonly<Record<string, number>> = {
  ProviderName: 125,
  DisplayName: 125,
  Description: 250,
};

/** Which section of Resources an element's `resid` must point into. */
export const RESOURCE_OF: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Images',
  FunctionFile: 'bt:Urls',
  SourceLocation: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
};

export const RESID_LENGTH = 32;
export const ID_LENGTH = 125;

/** Sizes that every ribbon icon has to offer. */
export const ICON_SIZES = ['16', '32', '80'];

/** The two icons of the add-in itself, and their size in pixels. */
export const STORE_ICONS: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

/** Requirement sets that Excel knows, with their newest version. */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.20',
  DialogApi: '1.2',
  RibbonApi: '1.2',
  SharedRuntime: '1.2',
  ImageCoercion: '1.2',
};

/** The oldest Excel the add-in is written for. */
export const FLOOR = { set: 'ExcelApi', version: '1.9' };

export const LOCALES = { base: 'en-US', overrides: ['ja-JP'] };
