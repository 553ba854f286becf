import { mount } from '@/components/mount';
import { Options } from '@/components/options/options';

void mount(<Options />);
