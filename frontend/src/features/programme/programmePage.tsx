import { computed, createModel, useModel } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Programme } from '../../api/programme';
import { getProgramme } from '../../api/programme';
import { createResource } from '../../api/resource';
import { backToMap } from '../../state/changes';
import type { Store } from '../../state/store';
import { say } from '../../text/say';
import { FactTable } from '../../ui/factTable';
import { Page } from '../../ui/page';
import { FailureNote, Loading } from '../../ui/status';
import { Axes } from './axes';
import { Counts } from './counts';
import { RegionLists } from './regionLists';
import { Timeline } from './timeline';

const ProgrammeModel = createModel(({ state }: Store) => {
  const programme = createResource(
    computed(() => (state.value.page === 'programme' ? (true as const) : null)),
    getProgramme,
  );
  return { programme };
});

/** What the loaded data count, and what public pages say, each with its source; the two are never mixed. */
export function ProgrammePage({ store }: { store: Store }) {
  const { programme } = useModel(() => new ProgrammeModel(store));
  const answer = programme.answer.value;
  const back = { href: store.addressOf(backToMap), onStep: () => store.change(backToMap) };
  return (
    <Page label={say.programme.title} back={back} subject="programme">
      <h2 tabIndex={-1}>{say.programme.title}</h2>
      <p class="page-intro">{say.programme.intro}</p>
      {answer.status === 'failed' && <FailureNote failure={answer.failure} onRetry={programme.retry} />}
      {answer.status === 'loading' && answer.value === null && <Loading />}
      {answer.value && <Loaded programme={answer.value} store={store} />}
    </Page>
  );
}

function Loaded({ programme, store }: { programme: Programme; store: Store }) {
  const words = say.programme;
  return (
    <>
      <nav class="page-contents" aria-label={words.contents}>
        {Object.entries(words.sections).map(([id, title]) => (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ))}
      </nav>
      <Section id="counts">
        <Counts counts={programme.counts} />
      </Section>
      <Section id="timeline">
        <Timeline moments={programme.timeline} />
      </Section>
      <Section id="axes">
        <Axes axes={programme.axes} />
      </Section>
      <Section id="regions">
        <RegionLists regions={programme.regions} store={store} />
      </Section>
      <Section id="facts">
        <p class="page-intro">{words.factsNote}</p>
        {programme.facts.map(({ code, facts }) => (
          <section key={code} aria-label={words.theme(code)}>
            <h4>{words.theme(code)}</h4>
            <FactTable facts={facts} caption={words.theme(code)} hasPlaces />
          </section>
        ))}
      </Section>
    </>
  );
}

function Section({ id, children }: { id: keyof typeof say.programme.sections; children: ComponentChildren }) {
  return (
    <section id={id} class="page-section" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{say.programme.sections[id]}</h3>
      {children}
    </section>
  );
}
