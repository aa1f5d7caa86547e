import type { ComponentChildren } from 'preact';
import type { CodeChange, Coverage, CoveredCommune, NamedCommune } from '../../api/coverage';
import { formatCount } from '../../text/numbers';
import { say } from '../../text/say';
import { EpciTable, SplitEpci } from './epciSection';
import { gathered, overlapsOf } from './findings';
import { LandSection } from './landSection';
import { NamedList } from './namedList';
import { OverlapTable } from './overlapTable';

/** The parts of the report, each under its heading. */
export function ReportSections({ report }: { report: Coverage }) {
  const { gaps, history, changes, perimeter } = report;
  return (
    <>
      <Section title={say.report.epci}>
        <SplitEpci report={report} />
        <EpciTable report={report} />
      </Section>
      <Section title={say.report.communesOf}>
        <CommuneLists report={report} />
      </Section>
      {overlapsOf(report).length > 0 && (
        <Section title={say.report.overlaps}>
          <OverlapTable report={report} />
        </Section>
      )}
      {gaps.length > 0 && (
        <Section title={say.report.gaps}>
          <p>{say.coverage.gaps(gaps)}</p>
        </Section>
      )}
      <Section title={say.report.changes}>
        {perimeter.phase !== 1 && <Phase1 report={report} />}
        <h4>{say.report.since2023}</h4>
        <p>{say.coverage.since2023(history.since2023.length)}</p>
        <ChangeList changes={history.since2023} />
        {perimeter.vintage !== perimeter.newestVintage && (
          <>
            <h4>{say.report.since(perimeter.vintage)}</h4>
            <p>{say.coverage.ownVintage(perimeter.vintage, perimeter.newestVintage, changes.length)}</p>
            <ChangeList changes={changes} />
          </>
        )}
      </Section>
      <Section title={say.report.land}>
        <LandSection report={report} />
      </Section>
    </>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="page-section">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Phase1({ report }: { report: Coverage }) {
  const { phase1 } = report.history;
  const isTerritory = report.perimeter.source === 'territory';
  return (
    <>
      <h4>{say.report.phase1}</h4>
      {phase1 === null && <p>{say.coverage.phase1.none}</p>}
      {phase1 && !isTerritory && <p>{say.coverage.phase1.then(phase1.kept, phase1.territories)}</p>}
      {phase1 && isTerritory && <SinceFirstPhase report={report} phase1={phase1} />}
    </>
  );
}

function SinceFirstPhase({ report, phase1 }: { report: Coverage; phase1: NonNullable<Coverage['history']['phase1']> }) {
  const { territories, entered, left, kept } = phase1;
  const { phase1: words } = say.coverage;
  return (
    <>
      <p>{words.territories(territories)}</p>
      <p>{entered.length + left.length === 0 ? words.same(kept) : words.changed(kept, entered.length, left.length)}</p>
      <EnteredList report={report} entered={entered} />
      <NamedList title={words.left} communes={left} />
    </>
  );
}

/** An EPCI that came as a whole is named once, instead of its communes. */
function EnteredList({ report, entered }: { report: Coverage; entered: readonly NamedCommune[] }) {
  const { wholes, rest } = gathered(entered, report);
  return (
    <>
      {wholes.length > 0 && (
        <p class="commune-run">
          <strong>{say.coverage.phase1.enteredWhole}</strong> {say.coverage.wholes(wholes)}.
        </p>
      )}
      <NamedList title={say.coverage.phase1.entered} communes={rest} />
    </>
  );
}

function ChangeList({ changes }: { changes: readonly CodeChange[] }) {
  return (
    <ul class="change-list">
      {changes.map((change, at) => (
        <li key={at}>{say.coverage.changeSentence(change)}</li>
      ))}
    </ul>
  );
}

/** A commune that a shape cuts says how much of it is inside. */
const withShare = ({ name, areaShare }: CoveredCommune) =>
  areaShare === null || areaShare === 1 ? name : `${name} (${say.coverage.share(areaShare)})`;

const MOST_COMMUNES = 400;

function CommuneLists({ report: { communes, epci } }: { report: Coverage }) {
  const shown = communes.slice(0, MOST_COMMUNES);
  const names = new Map(epci.map(({ siren, name }) => [siren, name]));
  const groups = new Map<string, NamedCommune[]>();
  for (const commune of shown) {
    const name = names.get(commune.epci ?? '') ?? commune.epci ?? say.report.withoutEpci;
    groups.set(name, [...(groups.get(name) ?? []), { ...commune, name: withShare(commune) }]);
  }
  return (
    <>
      {[...groups].map(([name, members]) => (
        <NamedList key={name} title={`${name} (${formatCount(members.length)})`} communes={members} />
      ))}
      {communes.length > MOST_COMMUNES && <p class="field-note">{say.report.tooMany(MOST_COMMUNES, communes.length)}</p>}
    </>
  );
}
