import type { TerritoryProfile } from '../../api/profile';
import { formatCount, formatHectares } from '../../text/numbers';
import { say } from '../../text/say';

/** What the territory is, in numbers of the newest code book. */
export function Identity({ profile }: { profile: TerritoryProfile }) {
  const words = say.territory;
  const names = (areas: TerritoryProfile['regions']) => areas.map(({ name }) => name).join(', ');
  const facts: readonly [string, string][] = [
    [words.phase, say.words.phaseYears(profile.phase)],
    [words.population, words.inhabitants(profile.population)],
    [words.area, formatHectares(profile.areaHectares)],
    [words.communes, formatCount(profile.communes)],
    [words.regions(profile.regions.length), names(profile.regions)],
    [words.departments(profile.departments.length), names(profile.departments)],
    [words.boundaries, say.sheet.qualities[profile.boundaryQuality] ?? profile.boundaryQuality],
    [say.sheet.vintage, say.sheet.vintageOf(profile.vintage)],
  ];
  return (
    <section class="page-section" aria-labelledby="identity">
      <h3 id="identity">{words.identity}</h3>
      <dl class="card-facts source-card">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value || <span class="not-stated">{say.words.notStated}</span>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
