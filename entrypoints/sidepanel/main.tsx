import { mount } from '@/components/mount';
import { Panel } from '@/components/panel/panel';
import './style.css';

/** `?tab=7` keeps the panel to that tab, where it is opened as a page of its own instead of beside one. */
const pinned = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);

void mount(<Panel pinned={Number.isInteger(pinned) ? pinned : undefined} />);
