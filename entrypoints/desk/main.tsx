import { Desk } from '@/components/desk/desk';
import { mount } from '@/components/mount';

void mount(<Desk />);
