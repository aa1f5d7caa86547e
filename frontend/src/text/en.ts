import { about } from './en/about';
import { app } from './en/app';
import { coverage } from './en/coverage';
import { drawing } from './en/drawing';
import { embed } from './en/embed';
import { explore } from './en/explore';
import { facts } from './en/facts';
import { inventory } from './en/inventory';
import { list } from './en/list';
import { map } from './en/map';
import { nearby } from './en/nearby';
import { overview } from './en/overview';
import { perimeter } from './en/perimeter';
import { programme } from './en/programme';
import { report } from './en/report';
import { search } from './en/search';
import { sheet } from './en/sheet';
import { steward } from './en/steward';
import { territory } from './en/territory';
import { words } from './en/words';
import type { Sentences } from './say';

/** The same sentences for readers of English; the compiler misses each one that is not here. */
export const en: Sentences = {
  about,
  app,
  coverage,
  drawing,
  embed,
  explore,
  facts,
  inventory,
  list,
  map,
  nearby,
  overview,
  perimeter,
  programme,
  report,
  search,
  sheet,
  steward,
  territory,
  words,
};
