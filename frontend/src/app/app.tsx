import { useEffect, useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { isRough } from '../api/quality';
import { AboutDialog } from '../features/about/aboutDialog';
import { ListPanel } from '../features/explore/listPanel';
import { SearchBox } from '../search/searchBox';
import { SheetPanel } from '../features/sheet/sheetPanel';
import { StewardPage } from '../features/steward/stewardPage';
import { sharedThing } from '../state/share';
import { boundsOf } from '../map/geometry';
import { say } from '../text/say';
import { Icon } from '../ui/icons';
import { LiveRegion } from '../ui/live';
import type { AppModel } from './appModel';
import { isWide } from './appModel';
import { DataLink } from './dataLink';
import { EmbeddedMap } from './embeddedMap';
import { Footer } from './footer';
import { JobNav } from './jobNav';
import { JOBS_WITH_LIST, PAGES_OF_THEIR_OWN } from './jobs';
import { LanguageLink } from './languageLink';
import { MapRegion } from './mapRegion';
import { MobileBar } from './mobileBar';
import { SidePanel } from './sidePanel';
import { checkOf, found, listed, pageOf } from './ways';

export function App({ model }: { model: AppModel }) {
  const isAboutOpen = useSignal(false);
  const about = () => {
    isAboutOpen.value = true;
  };
  useEscape(model);
  const { page, isEmbedded } = model.store.state.value;
  const isMap = page === 'map';
  if (isEmbedded) return <EmbeddedMap model={model} />;
  return (
    <>
      <SkipLinks model={model} />
      <Header model={model} onAbout={about} />
      <Workspace model={model} />
      {!isMap && <OtherPage model={model} />}
      {isMap && <MobileBar model={model} />}
      <Footer model={model} onAbout={about} />
      {isAboutOpen.value && <AboutDialog sources={model.sources.answer.value} onClose={() => (isAboutOpen.value = false)} />}
      <LiveRegion />
    </>
  );
}

function OtherPage({ model }: { model: AppModel }) {
  const Page = PAGES_OF_THEIR_OWN[model.store.state.value.page];
  if (Page) return <Page store={model.store} stage={model.stage} />;
  return <StewardPage model={model.steward} sources={model.sources} store={model.store} />;
}

/** The map and its panels. Once shown they wait behind the other page as they are: a map is not built twice. */
function Workspace({ model }: { model: AppModel }) {
  const isShown = model.store.state.value.page === 'map';
  const wasShown = useRef(false);
  useReturn(isShown);
  wasShown.current ||= isShown;
  if (!wasShown.current) return null;
  return (
    <div
        class="workspace"
        role={isShown ? 'main' : undefined}
        inert={!isShown}
        data-panel={model.panel.value ?? 'none'}
        data-list={model.store.state.value.list.open ? 'open' : 'closed'}
      >
        <SidePanel model={model} />
        <MapRegion model={model} />
        <Sheet model={model} />
        {JOBS_WITH_LIST.includes(model.store.state.value.job) && (
          <ListPanel
            store={model.store}
            model={model.explore}
            isSchematic={isRough(model.sources.answer.value.value)}
            onSelect={(ref) => model.open(ref, 'stay')}
          />
        )}
    </div>
  );
}

/** Whoever comes back from the other page, and left the focus there, finds it on the map. */
function useReturn(isShown: boolean) {
  const wasAway = useRef(false);
  useEffect(() => {
    const isLost = document.activeElement?.closest('.workspace, .search') == null;
    if (isShown && wasAway.current && isLost) document.getElementById('map')?.focus();
    wasAway.current = !isShown;
  }, [isShown]);
}

function SkipLinks({ model: { store, panel } }: { model: AppModel }) {
  const { page, job } = store.state.value;
  const isMap = page === 'map';
  return (
    <nav class="skip-links" aria-label={say.app.skip}>
      <a href="#search">{say.app.skipToSearch}</a>
      {isMap && <a href="#map">{say.app.skipToMap}</a>}
      {isMap && job !== 'explore' && panel.value !== null && <a href="#panel">{say.app.panelOf(say.app.job[job])}</a>}
      {isMap && JOBS_WITH_LIST.includes(job) && <a href="#list">{say.app.skipToList}</a>}
      {!isMap && <a href="#page">{say.app.skipToPage}</a>}
    </nav>
  );
}

function Header({ model, onAbout }: { model: AppModel; onAbout: () => void }) {
  return (
    <header class="header">
      <div class="brand">
        <img src="/favicon.svg" alt="" width="28" height="28" />
        <h1>{say.app.name}</h1>
        <p>{say.app.tagline}</p>
      </div>
      <JobNav model={model} />
      <SearchBox
        id="search"
        label={say.search.label}
        placeholder={say.search.placeholder}
        onChoose={(result) => found(model, result)}
      />
      <DataLink store={model.store} className="button button-plain" />
      <LanguageLink store={model.store} />
      <button type="button" class="button button-plain" aria-label={say.app.about} onClick={onAbout}>
        <Icon name="info" />
        <span>{say.app.about}</span>
      </button>
    </header>
  );
}

function Sheet({ model }: { model: AppModel }) {
  const { selection } = model.store.state.value;
  if (!selection) return null;
  return (
    <SheetPanel
      subject={selection}
      takesFocus={model.sheetTakesFocus.value}
      item={model.item}
      sources={model.sources.answer.value.value?.sources ?? []}
      onSelect={(ref) => model.open(ref, 'go')}
      onZoom={({ geometry }) => {
        const bounds = geometry && boundsOf(geometry);
        if (bounds) model.map.value?.show(bounds);
      }}
      onList={(tab, within) => {
        if (!isWide()) model.closeSheet();
        listed(model, tab, within);
      }}
      check={checkOf(model, selection)}
      onClose={model.closeSheet}
      address={() => model.store.addressOf(sharedThing)}
      page={pageOf(model, selection)}
    />
  );
}

/** Escape closes the sheet from anywhere, unless something nearer has used it. */
function useEscape(model: AppModel) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      if (model.store.state.value.page !== 'map') return;
      if (model.store.state.value.selection) model.closeSheet();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, [model]);
}
