import type { Language, Model } from '../../model/catalogue';
import { languages } from '../../text/languages';
import { bareName } from './normal';

interface Named {
  readonly id: string;
  readonly language: Language;
  /** Printed in some edition, or in the mapping of another document. */
  readonly alias: boolean;
}

/** What the items and functions of a model are called, in every language. */
export class KnownNames {
  private readonly names = new Map<string, Named[]>();
  private readonly own = new Map<string, { readonly name: string; readonly named: Named }[]>();
  private readonly groups = new Set<string>();
  private readonly ids: ReadonlySet<string>;

  constructor(readonly model: Model) {
    this.ids = new Set(model.items.map(({ id }) => id));
    for (const language of languages()) {
      for (const { id, name, aliases } of model.items) {
        this.add(name[language], { id, language, alias: false });
        for (const alias of aliases[language]) this.add(alias, { id, language, alias: true });
      }
      for (const { id, name, short, aliases } of model.functions)
        for (const each of [name[language], short[language], ...aliases[language]])
          this.groups.add(bareName(each)).add(bareName(`${id}${each}`));
    }
  }

  private add(name: string, named: Named): void {
    const key = bareName(name);
    if (key === '') return;
    this.names.set(key, [...(this.names.get(key) ?? []), named]);
    this.own.set(named.id, [...(this.own.get(named.id) ?? []), { name: key, named }]);
  }

  hasId(id: string): boolean {
    return this.ids.has(id);
  }

  /** The items that are called exactly so. */
  called(name: string): readonly Named[] {
    return this.names.get(name) ?? [];
  }

  isFunction(name: string): boolean {
    return this.groups.has(name);
  }

  /** How an item is called there, where the text is its name or goes on after it. */
  fits(id: string, name: string): Named | null {
    const own = this.own.get(id) ?? [];
    const fits = own.find((each) => each.name === name) ?? own.find((each) => name.startsWith(each.name));
    return fits?.named ?? null;
  }
}
