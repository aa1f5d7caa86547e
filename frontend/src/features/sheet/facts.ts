import type { Properties } from '../../api/types';
import { say } from '../../text/say';
import { formatCount, formatDay, formatHectares } from '../../text/numbers';

/** One line of a sheet. A null value is not stated, and the sheet says so. */
export interface Fact {
  label: string;
  value: string | null;
  note?: string;
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
