import { mount } from '@/components/mount';
import { Popup } from '@/components/popup/popup';
import './style.css';

void mount(<Popup />);
