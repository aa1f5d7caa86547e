import type { ComponentChildren } from 'preact';
import type { CodeChange, Coverage, NamedCommune } from '../../api/coverage';
import { compareText } from '../../text/numbers';
import { say } from '../../text/say';
import { EpciTable } from './epciSection';
import { overlapsOf } from './findings';
import { LandSection } from './landSection';
import { OverlapTable } from './overlapTable';

/** The parts of the report, each under its heading. */
export function ReportSections({ report }: { report: Coverage }) {
  const { gaps, history, changes, perimeter } = report;
  return (
    <>
      <Section title={say.report.epci}>
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
        {perimeter.phase !== 1 && <Phase1 history={history} />}
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

function Phase1({ history: { phase1 } }: Pick<Coverage, 'history'>) {
  return (
    <>
      <h4>{say.report.phase1}</h4>
      {phase1 === null ? (
        <p>{say.coverage.phase1.none}</p>
      ) : (
        <>
          <p>{say.coverage.phase1.territories(phase1.territories)}</p>
          <p>
            {phase1.entered.length + phase1.left.length === 0
              ? say.coverage.phase1.same(phase1.kept)
              : say.coverage.phase1.changed(phase1.kept, phase1.entered.length, phase1.left.length)}
          </p>
          <NamedList title={say.coverage.phase1.entered} communes={phase1.entered} />
          <NamedList title={say.coverage.phase1.left} communes={phase1.left} />
        </>
      )}
    </>
  );
}

function NamedList({ title, communes }: { title: string; communes: readonly NamedCommune[] }) {
  if (communes.length === 0) return null;
  return (
    <p class="commune-run">
      <strong>{title}</strong> {say.coverage.listed([...communes].sort((a, b) => compareText(a.name, b.name)))}.
    </p>
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

const MOST_COMMUNES = 400;

function CommuneLists({ report: { communes, epci } }: { report: Coverage }) {
  const shown = communes.slice(0, MOST_COMMUNES);
  const names = new Map(epci.map(({ siren, name }) => [siren, name]));
  const groups = new Map<string, NamedCommune[]>();
  for (const commune of shown) {
    const name = names.get(commune.epci ?? '') ?? commune.epci ?? say.report.withoutEpci;
    groups.set(name, [...(groups.get(name) ?? []), commune]);
  }
  return (
    <>
      {[...groups].map(([name, members]) => (
        <NamedList key={name} title={`${name} (${String(members.length)})`} communes={members} />
      ))}
      {communes.length > MOST_COMMUNES && <p class="field-note">{say.report.tooMany(MOST_COMMUNES, communes.length)}</p>}
    </>
  );
}
