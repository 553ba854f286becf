import { mount } from '@/components/mount';
import { Options } from '@/components/options/options';
import './style.css';

void mount(<Options />);
