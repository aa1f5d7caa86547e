import { useEffect } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { AboutDialog } from '../features/about/aboutDialog';
import { ListPanel } from '../features/explore/listPanel';
import { SearchBox } from '../features/search/searchBox';
import { SheetPanel } from '../features/sheet/sheetPanel';
import { listWithin } from '../state/changes';
import { boundsOf } from '../map/geometry';
import { fr } from '../text/fr';
import { Icon } from '../ui/icons';
import { LiveRegion } from '../ui/live';
import type { AppModel } from './appModel';
import { isWide } from './appModel';
import { Footer } from './footer';
import { MapRegion } from './mapRegion';
import { MobileBar } from './mobileBar';
import { SidePanel } from './sidePanel';

export function App({ model }: { model: AppModel }) {
  const isAboutOpen = useSignal(false);
  const about = () => {
    isAboutOpen.value = true;
  };
  useEscape(model);
  return (
    <>
      <SkipLinks />
      <Header model={model} onAbout={about} />
      <main
        class="workspace"
        data-panel={model.panel.value ?? 'none'}
        data-list={model.store.state.value.list.open ? 'open' : 'closed'}
      >
        <SidePanel model={model} />
        <MapRegion model={model} />
        <Sheet model={model} />
        <ListPanel
          store={model.store}
          model={model.explore}
          isSchematic={model.sources.answer.value.value?.boundaryQuality === 'schematic'}
          onSelect={(ref) => model.open(ref, 'stay')}
        />
      </main>
      <MobileBar model={model} />
      <Footer sources={model.sources.answer.value.value} onAbout={about} />
      {isAboutOpen.value && <AboutDialog sources={model.sources.answer.value} onClose={() => (isAboutOpen.value = false)} />}
      <LiveRegion />
    </>
  );
}

function SkipLinks() {
  return (
    <nav class="skip-links" aria-label={fr.app.skip}>
      <a href="#search">{fr.app.skipToSearch}</a>
      <a href="#map">{fr.app.skipToMap}</a>
      <a href="#list">{fr.app.skipToList}</a>
    </nav>
  );
}

function Header({ model, onAbout }: { model: AppModel; onAbout: () => void }) {
  return (
    <header class="header">
      <div class="brand">
        <img src="/favicon.svg" alt="" width="28" height="28" />
        <h1>{fr.app.name}</h1>
        <p>{fr.app.tagline}</p>
      </div>
      <SearchBox
        onChoose={({ collection, id }) => {
          model.open({ collection, id }, 'go');
        }}
      />
      <button type="button" class="button button-plain" aria-label={fr.app.about} onClick={onAbout}>
        <Icon name="info" />
        <span>{fr.app.about}</span>
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
        model.store.change(listWithin(tab, within));
      }}
      onClose={model.closeSheet}
    />
  );
}

/** Escape closes the sheet from anywhere, unless something nearer has used it. */
function useEscape(model: AppModel) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      if (model.store.state.value.selection) model.closeSheet();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, [model]);
}
