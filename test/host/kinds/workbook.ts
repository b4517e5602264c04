import { cellArea } from '../area';
import type { Kinds, Node, World } from '../kind';
import { flag, kind, rangeNode, text } from '../kind';
import type { Bag } from '../records';
import { accessDenied, invalidArgument, itemNotFound } from '../refusal';

const only = (cls: string) => (): Node => ({ cls, target: null });

interface SettingTarget {
  readonly key: string;
}

/** The workbook itself, the application, and what hangs on them beside sheets and names. */
export function workbookKinds(world: World): Kinds {
  const { book } = world;

  const activeCell = (): Node => {
    world.mustBeInFront();
    const [first] = book.active.selection;
    return rangeNode(book.active, first ? cellArea(first.top, first.left) : cellArea(0, 0));
  };

  const mustSet = (key: unknown): Node => {
    if (!book.settings.has(text(key))) throw itemNotFound(`setting ${text(key)}`);
    return { cls: 'Setting', target: { key: text(key) } };
  };

  const property = (name: string) => ({
    get: (bag: Bag) => bag[name],
    set: (bag: Bag, value: unknown) => {
      bag[name] = text(value);
    },
  });
  const properties = {
    Title: 'title',
    Author: 'author',
    Subject: 'subject',
    Keywords: 'keywords',
    Comments: 'comments',
  };

  return {
    Workbook: kind<null>({
      identity: () => ({}),
      get: { Name: () => book.name, ReadOnly: () => book.readOnly },
      nav: {
        Worksheets: only('WorksheetCollection'),
        Names: (): Node => ({ cls: 'NamedItemCollection', target: null }),
        Application: only('Application'),
        Protection: only('WorkbookProtection'),
        Properties: (): Node => ({ cls: 'DocumentProperties', target: book.properties }),
        Settings: only('SettingCollection'),
        _Runtime: only('Runtime'),
      },
      open: {
        GetSelectedRange: () => {
          world.mustBeInFront();
          const [first, second] = book.active.selection;
          if (!first || second) throw invalidArgument('several ranges are selected');
          return rangeNode(book.active, first);
        },
        GetActiveCell: activeCell,
      },
    }),
    Application: kind<null>({
      get: { CalculationMode: () => book.calculationMode },
      set: {
        CalculationMode: (_, value) => {
          book.setCalculationMode(world.oneOf('CalculationMode', value));
        },
      },
      open: {
        CreateWorkbook: (_, [base64]) => ({ cls: 'WorkbookCreated', target: base64 ?? null }),
      },
      steer: {
        Calculate: (_, [type]) => {
          world.oneOf('CalculationType', type);
          book.recalculate();
        },
        SuspendApiCalculationUntilNextSync: () => undefined,
        SuspendScreenUpdatingUntilNextSync: () => undefined,
      },
    }),
    WorkbookCreated: kind<string | null>({
      identity: () => ({ Id: 'created' }),
      get: { Id: () => 'created' },
      steer: {
        Open: (base64) => {
          if (base64 !== null && !/^UEsDB[A-Za-z0-9+/]*=*$/.test(base64))
            throw invalidArgument('not the Base64 of a workbook');
          world.opened(base64 ?? '');
        },
      },
    }),
    Runtime: kind<null>({
      get: { EnableEvents: () => world.session.events },
      steerSet: {
        EnableEvents: (_, value) => {
          world.session.events = flag(value);
        },
      },
    }),
    WorkbookProtection: kind<null>({
      get: { Protected: () => book.structure !== null },
      act: {
        Protect: (_, [password]) => {
          if (book.structure) throw accessDenied('the workbook is protected already');
          book.structure = { password: typeof password === 'string' ? password : null };
        },
        Unprotect: (_, [password]) => {
          if (!book.structure) throw accessDenied('the workbook is not protected');
          if (book.structure.password !== null && book.structure.password !== password)
            throw accessDenied('the password is not correct');
          book.structure = null;
        },
      },
    }),
    DocumentProperties: kind<Bag>({
      get: Object.fromEntries(Object.entries(properties).map(([wire, name]) => [wire, property(name).get])),
      set: Object.fromEntries(Object.entries(properties).map(([wire, name]) => [wire, property(name).set])),
    }),
    SettingCollection: kind<null>({
      items: () => [...book.settings.keys()].map((key) => ({ cls: 'Setting', target: { key } })),
      ask: { GetCount: () => book.settings.size },
      item: (_, key) => mustSet(key),
      open: {
        GetItem: (_, [key]) => mustSet(key),
        GetItemOrNullObject: (_, [key]) =>
          book.settings.has(text(key)) ? { cls: 'Setting', target: { key: text(key) } } : null,
      },
      make: {
        Add: (_, [key, value]) => {
          book.settings.set(text(key), value);
          return { cls: 'Setting', target: { key: text(key) } };
        },
      },
    }),
    Setting: kind<SettingTarget>({
      identity: () => ({}),
      get: { Key: ({ key }) => key, Value: ({ key }) => book.settings.get(key) },
      set: {
        Value: ({ key }, value) => {
          book.settings.set(key, value);
        },
      },
      act: {
        Delete: ({ key }) => {
          book.settings.delete(key);
        },
      },
    }),
  };
}
