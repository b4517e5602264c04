import * as limits from './limits';
import { pngSize } from './png';
import type { Element } from './xml';
import { all, child, find } from './xml';

export interface Fault {
  readonly rule: string;
  readonly line: number;
  readonly message: string;
}

/** What a manifest is held against; everything outside its own text comes in here. */
export interface Surroundings {
  /** A development manifest may, and a production one may not, point to localhost. */
  readonly stage: 'development' | 'production';
  /** The bytes served under a path such as "/assets/icon-16.png"; null when there is no such file. */
  readonly file: (path: string) => Buffer | null;
  /** Names that the commands page registers. */
  readonly functions: readonly string[];
  /** The newest manifest that was given out, or null before the first. */
  readonly released: { readonly version: string; readonly fingerprint: string } | null;
  /** Of this manifest, its Version left out. */
  readonly fingerprint: string;
}

type Finding = readonly [Element, string];
type Rule = (root: Element, around: Surroundings) => Finding[];

const textOf = (root: Element, name: string) => child(root, name)?.text.trim() ?? '';

const local = (element: Element) => element.attributes['xsi:type'] ?? element.name;

/** An element with a DefaultValue and its overrides, as pairs of the element that holds the text and the text. */
const texts = (element: Element): [Element, string][] => [
  [element, element.attributes.DefaultValue ?? element.text.trim()],
  ...element.children
    .filter(({ name }) => name === 'Override' || name === 'bt:Override')
    .map((override): [Element, string] => [override, override.attributes.Value ?? '']),
];

const resources = (root: Element) => find(root, 'Resources').flatMap(({ children }) => children);

const versionParts = (version: string) => version.split('.').map(Number);

const newer = (version: string, than: string) => {
  const [left, right] = [versionParts(version), versionParts(than)];
  const at = left.findIndex((part, index) => part !== (right[index] ?? 0));
  return at >= 0 && (left[at] ?? 0) > (right[at] ?? 0);
};

/** Every text that must be a URL, namespaces excepted. */
const urls = (root: Element): [Element, string][] => [
  ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl'].flatMap((name) => {
    const element = child(root, name);
    return element ? texts(element) : [];
  }),
  ...find(root, 'DefaultSettings').flatMap((settings) => find(settings, 'SourceLocation').flatMap(texts)),
  ...find(root, 'AppDomain').flatMap(texts),
  ...resources(root)
    .filter(({ name }) => name === 'bt:Images' || name === 'bt:Urls')
    .flatMap(({ children }) => children.flatMap(texts)),
];

const parsed = (text: string) => (URL.canParse(text) ? new URL(text) : null);

/** The icon an element shows as pairs of the element to blame, its URL, and the size it must have. */
const icons = (root: Element): [Element, string, number][] => [
  ...Object.entries(limits.STORE_ICONS).flatMap(([name, size]) => {
    const element = child(root, name);
    return element
      ? texts(element).map(([holder, url]): [Element, string, number] => [holder, url, size])
      : [];
  }),
  ...find(root, 'Icon').flatMap((icon) =>
    icon.children.flatMap((image) => {
      const target = find(root, 'bt:Images').flatMap(({ children }) =>
        children.filter(({ attributes }) => attributes.id === image.attributes.resid),
      )[0];
      return target
        ? texts(target).map(([, url]): [Element, string, number] => [
            image,
            url,
            Number(image.attributes.size),
          ])
        : [];
    }),
  ),
];

/** One entry per thing Office (or we) insist on; the name is what a fault is reported under. */
export const RULES: Readonly<Record<string, Rule>> = {
  'task-pane': (root) =>
    root.name === 'OfficeApp' && root.attributes['xsi:type'] === 'TaskPaneApp'
      ? []
      : [[root, 'the document must be an OfficeApp of type TaskPaneApp']],

  required: (root) =>
    all(root).flatMap((element) =>
      (limits.REQUIRED[element.name] ?? [])
        .filter((name) => child(element, name) === null)
        .map((name): Finding => [element, `${element.name} has no ${name}`]),
    ),

  order: (root) =>
    all(root).flatMap((element) => {
      const order = limits.ORDER[element.name];
      if (!order) return [];
      let reached = 0;
      return element.children.flatMap((part): Finding[] => {
        const at = order.indexOf(part.name);
        if (at < 0) return [[part, `${part.name} does not belong in ${element.name}`]];
        if (at < reached) return [[part, `${part.name} must stand before ${order[reached]}`]];
        reached = at;
        return [];
      });
    }),

  guid: (root) =>
    /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(textOf(root, 'Id'))
      ? []
      : [[child(root, 'Id') ?? root, `Id is not a GUID: "${textOf(root, 'Id')}"`]],

  version: (root) =>
    /^[1-9]\d{0,4}(\.\d{1,5}){1,3}$/.test(textOf(root, 'Version'))
      ? []
      : [
          [
            child(root, 'Version') ?? root,
            `Version must be 1.0 or more, up to four numbers: "${textOf(root, 'Version')}"`,
          ],
        ],

  'version-raised': (root, { released, fingerprint }) =>
    released === null ||
    fingerprint === released.fingerprint ||
    newer(textOf(root, 'Version'), released.version)
      ? []
      : [
          [
            child(root, 'Version') ?? root,
            `the manifest changed since ${released.version}: raise Version, or Office keeps the old one`,
          ],
        ],

  locale: (root) => [
    ...(textOf(root, 'DefaultLocale') === limits.LOCALES.base
      ? []
      : [[child(root, 'DefaultLocale') ?? root, `DefaultLocale must be ${limits.LOCALES.base}`] as Finding]),
    ...all(root)
      .filter(({ attributes }) => attributes.Locale !== undefined)
      .filter(({ attributes }) => !/^[a-z]{2,3}(-[A-Z][a-z]{3})?-[A-Z]{2}$/.test(attributes.Locale ?? ''))
      .map((element): Finding => [
        element,
        `"${element.attributes.Locale}" is not a full locale such as en-US`,
      ]),
  ],

  translated: (root) =>
    [
      ...['DisplayName', 'Description'].flatMap((name) => child(root, name) ?? []),
      ...[...find(root, 'bt:ShortStrings'), ...find(root, 'bt:LongStrings')].flatMap(
        ({ children }) => children,
      ),
    ].flatMap((element) =>
      limits.LOCALES.overrides
        .filter((locale) => !element.children.some(({ attributes }) => attributes.Locale === locale))
        .map((locale): Finding => [
          element,
          `${element.attributes.id ?? element.name} has no text for ${locale}`,
        ]),
    ),

  'text-length': (root) => [
    ...Object.entries(limits.TEXT_LENGTH).flatMap(([name, most]) => {
      const element = child(root, name);
      return element
        ? texts(element)
            .filter(([, text]) => text.length === 0 || text.length > most)
            .map(([holder, text]): Finding => [
              holder,
              `${name} has ${text.length} characters; 1 to ${most} are allowed`,
            ])
        : [];
    }),
    ...resources(root).flatMap((section) => {
      const most = limits.RESOURCE_LENGTH[section.name] ?? 0;
      return section.children
        .flatMap(texts)
        .filter(([, text]) => text.length === 0 || text.length > most)
        .map(([holder, text]): Finding => [
          holder,
          `a text of ${section.name} has ${text.length} characters; 1 to ${most} are allowed`,
        ]);
    }),
  ],

  host: (root) =>
    [
      ...(child(root, 'Hosts')?.children.map((host): [Element, string] => [
        host,
        host.attributes.Name ?? '',
      ]) ?? []),
      ...find(root, 'VersionOverrides').flatMap((overrides) =>
        (child(overrides, 'Hosts')?.children ?? []).map((host): [Element, string] => [host, local(host)]),
      ),
    ]
      .filter(([, name]) => name !== 'Workbook')
      .map(([element, name]): Finding => [element, `Host must be Workbook, not "${name}"`]),

  requirements: (root) => {
    const sets = [...find(root, 'Set'), ...find(root, 'bt:Set')];
    const known = sets.filter(({ attributes }) => {
      const newest = limits.REQUIREMENT_SETS[attributes.Name ?? ''];
      return newest !== undefined && !newer(attributes.MinVersion ?? '', newest);
    });
    const floor = sets.some(
      ({ attributes }) =>
        attributes.Name === limits.FLOOR.set && attributes.MinVersion === limits.FLOOR.version,
    );
    return [
      ...sets
        .filter((set) => !known.includes(set))
        .map((set): Finding => [
          set,
          `Excel has no requirement set ${set.attributes.Name} ${set.attributes.MinVersion}`,
        ]),
      ...(floor ? [] : [[root, `${limits.FLOOR.set} ${limits.FLOOR.version} must be required`] as Finding]),
    ];
  },

  permission: (root) =>
    textOf(root, 'Permissions') === 'ReadWriteDocument'
      ? []
      : [[child(root, 'Permissions') ?? root, 'Permissions must be ReadWriteDocument']],

  overrides: (root) =>
    find(root, 'VersionOverrides')
      .filter(
        ({ attributes }) =>
          attributes['xsi:type'] !== 'VersionOverridesV1_0' ||
          attributes.xmlns !== 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
      )
      .map((element): Finding => [
        element,
        'a task pane takes VersionOverridesV1_0 of taskpaneappversionoverrides only',
      ]),

  url: (root, { stage }) => {
    const origin = parsed(child(root, 'DefaultSettings')?.children[0]?.attributes.DefaultValue ?? '')?.origin;
    return urls(root).flatMap(([element, text]): Finding[] => {
      const url = parsed(text);
      if (url === null) return [[element, `not a URL: "${text}"`]];
      if (url.protocol !== 'https:') return [[element, `must be https: ${text}`]];
      if (url.hostname === 'localhost' && stage === 'production')
        return [[element, `points to localhost: ${text}`]];
      if (url.origin !== origin) return [[element, `another origin than the pane's (${origin}): ${text}`]];
      return [];
    });
  },

  'resid-length': (root) =>
    resources(root)
      .flatMap(({ children }) => children)
      .filter(
        ({ attributes }) =>
          (attributes.id ?? '').length < 1 || (attributes.id ?? '').length > limits.RESID_LENGTH,
      )
      .map((element): Finding => [
        element,
        `id "${element.attributes.id}" must have 1 to ${limits.RESID_LENGTH} characters`,
      ]),

  'resid-defined': (root) =>
    all(root)
      .filter(({ attributes }) => attributes.resid !== undefined)
      .flatMap((element): Finding[] => {
        const section = limits.RESOURCE_OF[element.name];
        const defined = resources(root)
          .filter(({ name }) => name === section)
          .some(({ children }) =>
            children.some(({ attributes }) => attributes.id === element.attributes.resid),
          );
        return defined ? [] : [[element, `${section} has no "${element.attributes.resid}"`]];
      }),

  'resid-used': (root) => {
    const used = new Set(all(root).map(({ attributes }) => attributes.resid));
    return resources(root)
      .flatMap(({ children }) => children)
      .filter(({ attributes }) => !used.has(attributes.id))
      .map((element): Finding => [element, `nothing uses "${element.attributes.id}"`]);
  },

  'id-unique': (root) => {
    const seen = new Set<string>();
    return [
      ...find(root, 'Group'),
      ...find(root, 'Control'),
      ...resources(root).flatMap(({ children }) => children),
    ].flatMap((element): Finding[] => {
      const id = element.attributes.id ?? '';
      if (id === '' || id.length > limits.ID_LENGTH)
        return [[element, `${element.name} needs an id of 1 to ${limits.ID_LENGTH} characters`]];
      if (seen.has(id)) return [[element, `the id "${id}" is used twice`]];
      seen.add(id);
      return [];
    });
  },

  'icon-sizes': (root) =>
    find(root, 'Icon').flatMap((icon) =>
      limits.ICON_SIZES.filter(
        (size) => !icon.children.some(({ attributes }) => attributes.size === size),
      ).map((size): Finding => [icon, `the icon has no image of ${size} pixels`]),
    ),

  'icon-file': (root, { file }) =>
    icons(root).flatMap(([element, text, size]): Finding[] => {
      const path = parsed(text)?.pathname;
      if (path === undefined) return [];
      const bytes = file(path);
      if (bytes === null) return [[element, `there is no file for ${path}`]];
      const real = pngSize(bytes);
      if (real === null) return [[element, `${path} is not a PNG`]];
      return real.width === size && real.height === size
        ? []
        : [[element, `${path} is ${real.width} × ${real.height}, not ${size} × ${size}`]];
    }),

  action: (root, { functions }) =>
    find(root, 'Action').flatMap((action): Finding[] => {
      const kind = local(action);
      if (kind === 'ShowTaskpane')
        return child(action, 'SourceLocation') ? [] : [[action, 'ShowTaskpane has no SourceLocation']];
      if (kind !== 'ExecuteFunction') return [[action, `unknown action "${kind}"`]];
      const name = textOf(action, 'FunctionName');
      return functions.includes(name) ? [] : [[action, `the commands page registers no function "${name}"`]];
    }),
};

/** All faults of a manifest, in the order of the rules. */
export function faults(root: Element, around: Surroundings): Fault[] {
  return Object.entries(RULES).flatMap(([rule, check]) =>
    check(root, around).map(([{ line }, message]) => ({ rule, line, message })),
  );
}
