import type { Coverage, Issue, NamedCommune } from '../../api/coverage';
import { say } from '../../text/say';

/** One plain sentence of the summary; `warn` asks for a look. */
export interface Finding {
  tone: 'good' | 'warn' | 'plain';
  text: string;
}

const good = (text: string): Finding => ({ tone: 'good', text });
const warn = (text: string): Finding => ({ tone: 'warn', text });
const plain = (text: string): Finding => ({ tone: 'plain', text });

/** The report in a few sentences, what matters most first. */
export function findingsOf(coverage: Coverage): readonly Finding[] {
  if (coverage.communes.length === 0) return [warn(say.coverage.nothing), ...issueFindings(coverage)];
  return [
    ...wholeness(coverage),
    ...issueFindings(coverage),
    ...shapeFindings(coverage),
    ...overlapFindings(coverage),
    ...historyFindings(coverage),
    plain(say.coverage.land(coverage.industrialLand.count, coverage.industrialLand.areaHectares, coverage.industrialLand.unstated)),
    plain(say.coverage.sites(coverage.turnkeySites.count)),
  ];
}

export const isShape = ({ perimeter }: Coverage) => perimeter.source === 'polygon';

export const withRelation = ({ epci }: Coverage, relation: 'full' | 'split' | 'touched') =>
  epci.filter((each) => each.relation === relation);

export const nameOf = ({ perimeter: { name, source } }: Coverage): string => name ?? say.coverage.unnamed[source];

/**
 * Those that are covered in part. A métropole of which nothing is covered but whole EPT is not among them: those are what was meant,
 * and they lie inside it.
 */
export function inPart(coverage: Coverage) {
  const inEpt = withRelation(coverage, 'full')
    .filter(({ kind }) => kind === 'EPT')
    .reduce((sum, { communesInside }) => sum + communesInside, 0);
  return withRelation(coverage, 'split').filter(({ kind, communesInside }) => kind !== 'METRO' || inEpt === 0 || communesInside !== inEpt);
}

/** Territories that share ground with the perimeter, but for the one that it is. */
export const overlapsOf = ({ territories, perimeter }: Coverage) => territories.filter(({ id }) => id !== perimeter.id);

function wholeness(coverage: Coverage): Finding[] {
  const { vintage } = coverage.perimeter;
  const [full, split, touched] = [withRelation(coverage, 'full'), inPart(coverage), withRelation(coverage, 'touched')];
  const outside = coverage.communes.filter(({ epci }) => epci === null).length;
  const isWhole = full.length > 0 && split.length === 0 && outside === 0;
  const first = isShape(coverage)
    ? plain(say.coverage.wholeShape(full.length, split.length))
    : isWhole
      ? good(say.coverage.wholeIn(vintage, full.length))
      : split.length > 0
        ? warn(say.coverage.splitIn(vintage, split.length, full.length + split.length))
        : null;
  return [
    ...(first ? [first] : []),
    ...(touched.length > 0 ? [plain(say.coverage.touched(touched.length))] : []),
    ...(outside > 0 ? [plain(say.coverage.outside(outside))] : []),
  ];
}

/** Faults of what was given, and what is no fault of anybody's: ground changed between that year and today. */
export function issuesOf({ issues }: Coverage) {
  const isRemark = ({ code }: Issue) => code === 'ground-changed';
  return { faults: issues.filter((issue) => !isRemark(issue)), remarks: issues.filter(isRemark) };
}

function issueFindings(coverage: Coverage): Finding[] {
  const { faults } = issuesOf(coverage);
  return faults.length > 0 ? [warn(say.coverage.issues(faults.length))] : [];
}

function shapeFindings({ perimeter: { parts, holes }, gaps }: Coverage): Finding[] {
  const pieces = say.coverage.parts(parts, holes);
  return [
    ...(parts > 1 ? [plain(say.coverage.inPieces(pieces))] : []),
    gaps.length > 0 ? warn(say.coverage.gaps(gaps)) : good(say.coverage.noGaps),
  ];
}

function overlapFindings(coverage: Coverage): Finding[] {
  const { perimeter } = coverage;
  return overlapsOf(coverage)
    .filter(({ phase }) => perimeter.source !== 'territory' || phase === perimeter.phase || perimeter.phase === 1)
    .map(({ name, phase, shareOfPerimeter, shareOfTerritory, communesInCommon }) =>
      shareOfPerimeter === 1 && shareOfTerritory === 1
        ? good(say.coverage.asTerritory(name, phase))
        : plain(say.coverage.overlap(name, phase, shareOfPerimeter, shareOfTerritory, communesInCommon)),
    );
}

function historyFindings({ history, changes, perimeter }: Coverage): Finding[] {
  const { vintage, newestVintage } = perimeter;
  return [
    ...(perimeter.phase === 1 ? [] : [phase1Finding(history.phase1, perimeter.source === 'territory')]),
    plain(say.coverage.since2023(history.since2023.length)),
    ...(vintage === newestVintage ? [] : [plain(say.coverage.ownVintage(vintage, newestVintage, changes.length))]),
  ];
}

/** Only a territory has a former self, whose communes come and go; of anything else it is told what was there. */
function phase1Finding(phase1: Coverage['history']['phase1'], isTerritory: boolean): Finding {
  if (phase1 === null) return plain(say.coverage.phase1.none);
  const { entered, left, kept } = phase1;
  if (!isTerritory) return plain(say.coverage.phase1.then(kept, phase1.territories));
  if (entered.length === 0 && left.length === 0) return good(say.coverage.phase1.same(kept));
  return plain(say.coverage.phase1.changed(kept, entered.length, left.length));
}

/** Tells EPCI all of whose communes inside are among those given from the communes that are not of such an EPCI. */
export function gathered(communes: readonly NamedCommune[], { communes: all, epci }: Coverage) {
  const given = new Set(communes.map(({ insee }) => insee));
  const wholes = epci
    .filter(({ kind, relation }) => kind !== 'EPT' && relation === 'full')
    .map(({ siren, name }) => ({ siren, name, communes: all.filter((commune) => commune.epci === siren) }))
    .filter(({ communes: members }) => members.length > 1 && members.every(({ insee }) => given.has(insee)));
  const held = new Set(wholes.flatMap(({ communes: members }) => members.map(({ insee }) => insee)));
  return {
    wholes: wholes.map(({ name, communes: members }) => ({ name, count: members.length })),
    rest: communes.filter(({ insee }) => !held.has(insee)),
  };
}
