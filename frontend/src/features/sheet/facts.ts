import type { Properties } from '../../api/types';
import type { Language } from '../../text/language';
import { say } from '../../text/say';
import { formatCount, formatDay, formatHectares } from '../../text/numbers';
import { languageOfTexts } from '../../text/dataLanguage';

/** One line of a sheet. A null value is not stated, and the sheet says so. */
export interface Fact {
  label: string;
  value: string | null;
  /** Of a value that is a text of the data's own; absent: the words of the page. */
  lang?: Language;
  note?: string;
  /** Of a note, likewise. */
  noteLang?: Language;
}

export interface FactGroup {
  title: string;
  facts: readonly Fact[];
  note?: string;
}

const WORDS = say.sheet.fact;

/** Reads a property as a text, a count or a surface; anything absent becomes null. */
export class Facts {
  constructor(private readonly properties: Properties) {}

  text(label: string, property: string, show: (value: string) => string = (value) => value): Fact {
    const value = this.properties[property];
    return { label, value: typeof value === 'string' && value !== '' ? show(value) : null };
  }

  /** A place by its name; null where it is not known where the thing is. */
  place(label: string, property: string, none: string | null = null): Fact {
    const { value } = this.text(label, property);
    const isLocated = typeof this.properties['commune'] === 'string';
    return { label, value: value ?? (isLocated ? none : null) };
  }

  /** What somebody wrote in words of their own. */
  quote(label: string, property: string): Fact {
    return { ...this.text(label, property), lang: languageOfTexts(this.properties) };
  }

  number(label: string, property: string, show: (value: number) => string = formatCount): Fact {
    const value = this.properties[property];
    return { label, value: typeof value === 'number' ? show(value) : null };
  }

  hectares(label: string, property: string, note?: string): Fact {
    const fact = this.number(label, property, formatHectares);
    return note === undefined || fact.value === null ? fact : { ...fact, note };
  }

  boolean(label: string, property: string, yes: string, no: string): Fact {
    const value = this.properties[property];
    return { label, value: typeof value === 'boolean' ? (value ? yes : no) : null };
  }

  texts(label: string, property: string, show: (value: string) => string = (value) => value): Fact {
    const value = this.properties[property];
    const texts = Array.isArray(value) ? value.map((each) => show(String(each))) : [];
    return { label, value: texts.length > 0 ? texts.join(', ') : null };
  }

  day(label: string, property: string): Fact {
    return this.text(label, property, formatDay);
  }

  /** Facts that most sources have no field for: their absence says nothing, and takes no line. */
  whereStated(...facts: readonly Fact[]): readonly Fact[] {
    return facts.filter(({ value }) => value !== null);
  }

  /** Population and surface, which every area has; a surface is no better than the limits it was measured on. */
  measures(): Fact[] {
    const quality = this.properties['boundaryQuality'];
    return [
      this.number(WORDS.population, 'population', WORDS.inhabitants),
      this.hectares(WORDS.area, 'areaHectares', typeof quality === 'string' ? say.sheet.areaNotes[quality] : undefined),
    ];
  }
}
