import { showOnMap } from '../../state/changes';
import { formatHectares } from '../../text/numbers';
import { say } from '../../text/say';
import { LandBreakdown } from '../../ui/landBreakdown';
import { StepLink } from '../../ui/stepLink';
import { SiteSwatch } from '../../ui/swatches';
import type { ProfileProps } from './territoryPage';

/** Industrial land and turnkey sites inside. */
export function LandSection({ profile, store, stage }: ProfileProps) {
  const { land, turnkeySites } = profile;
  return (
    <>
      <section class="page-section" aria-labelledby="land">
        <h3 id="land">{say.territory.land}</h3>
        <p class="page-account">{land.count === 0 ? say.sheet.noLand : say.overview.total(land)}</p>
        <LandBreakdown total={land} measure="hectares" />
      </section>
      <section class="page-section" aria-labelledby="sites">
        <h3 id="sites">{say.territory.sites(turnkeySites.length)}</h3>
        <p class="field-note">{say.sheet.labelNote}</p>
        <ul class="page-list">
          {turnkeySites.map(({ id, name, commune, readiness, areaHectares }) => {
            const ref = { collection: 'turnkey-sites', id } as const;
            return (
              <li key={id}>
                <SiteSwatch readiness={readiness} />
                <StepLink
                  href={store.addressOf(showOnMap(ref))}
                  onStep={() => {
                    store.change(showOnMap(null));
                    stage.open(ref, 'go');
                  }}
                >
                  {name}
                </StepLink>
                <small>
                  {[commune, say.territory.readiness(readiness), areaHectares === null ? null : formatHectares(areaHectares)].filter(Boolean).join(' · ')}
                </small>
              </li>
            );
          })}
        </ul>
      </section>
    </>
  );
}
