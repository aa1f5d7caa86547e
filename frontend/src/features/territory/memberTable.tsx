import type { Member } from '../../api/profile';
import type { FeatureRef } from '../../api/types';
import { showOnMap } from '../../state/changes';
import { formatCount, formatHectares } from '../../text/numbers';
import { say } from '../../text/say';
import { StepLink } from '../../ui/stepLink';
import type { ProfileProps } from './territoryPage';

/** EPCI, EPT and single communes that the territory is made of. */
export function MemberTable({ profile: { members }, store, stage }: ProfileProps) {
  const words = say.territory;
  const heads = [words.communes, words.population, words.area];
  return (
    <section class="page-section" aria-labelledby="members">
      <h3 id="members">{words.members(members.length)}</h3>
      <div class="table-frame">
        <table class="ledger">
          <caption class="visually-hidden">{words.members(members.length)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.member}</th>
              <th scope="col">{words.nature}</th>
              {heads.map((head) => (
                <th key={head} scope="col" class="is-number">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <tr key={member.siren}>
                <th scope="row">
                  <MemberName member={member} store={store} stage={stage} />
                </th>
                <td data-label={words.nature}>{words.memberKind[member.kind]}</td>
                {[count(member.communes), count(member.population), area(member.areaHectares)].map((text, at) => (
                  <td key={heads[at]} class="is-number" data-label={heads[at]}>
                    {text ?? <span class="not-stated">{say.words.notStated}</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const count = (value: number | null) => (value === null ? null : formatCount(value));
const area = (value: number | null) => (value === null ? null : formatHectares(value));

function MemberName({ member, store, stage }: { member: Member } & Omit<ProfileProps, 'profile'>) {
  if (member.name === null)
    return (
      <>
        {member.siren}
        <small>{say.territory.gone}</small>
      </>
    );
  const ref: FeatureRef = { collection: member.kind === 'commune' ? 'communes' : 'epci', id: member.id };
  const step = () => {
    store.change(showOnMap(null));
    stage.open(ref, 'go');
  };
  return (
    <StepLink href={store.addressOf(showOnMap(ref))} onStep={step}>
      {member.name}
    </StepLink>
  );
}
