import type { ApplicationContent } from '#applications';
import { nameHider } from '../domain/hidden-names.js';
import { blindContent, expertContent } from './expert-content.js';

const content: ApplicationContent = {
  project: {
    title: 'Хомус в каждом наслеге',
    summary: 'АНО «Түһүлгэ» и Айыына Петрова учат играть на хомусе.',
    problem: 'Пишите на office@tuhulge.example или Ньургуну: Ньургун Иванов.',
    goal: '',
    tasks: ['Ньургун Иванов откроет мастерскую'],
    targetGroups: [],
    geography: '',
    quantitativeResults: '',
    qualitativeResults: '',
    partners: '',
    informationSupport: '',
    development: '',
    startsOn: '2027-08-01',
    endsOn: '2028-03-31',
  },
  leader: {
    fullName: 'Айыына Петрова',
    position: 'Директор',
    experience: 'Десять лет',
    phone: '+7 914 000-00-00',
    email: 'office@tuhulge.example',
  },
  team: [
    { fullName: 'Ньургун Иванов', role: 'Мастер', experience: '' },
    { fullName: 'Ньургун', role: 'Помощник', experience: '' },
  ],
  plan: [],
  budget: [],
};

describe('what an expert reads', () => {
  it('has no addresses', () => {
    const text = JSON.stringify(expertContent({ ...content, project: { ...content.project, problem: '' } }));
    expect(text).toContain('Айыына Петрова');
    expect(text).not.toContain('office@tuhulge.example');
    expect(text).not.toContain('+7 914');
  });

  it('names nobody in a blind call, neither in fields nor in texts', () => {
    const hide = nameHider({
      ...{ organisationName: 'АНО «Түһүлгэ»', phones: [], numbers: [], address: '' },
      ...{ people: ['Айыына Петрова', 'Ньургун Иванов'], emails: ['office@tuhulge.example'] },
    });
    const blind = blindContent(content, hide);
    const text = JSON.stringify(blind);
    for (const name of ['Түһүлгэ', 'Петрова', 'Иванов', 'Ньургун', 'tuhulge.example'])
      expect(text).not.toContain(name);
    expect(blind.project.summary).toBe('■■■ и ■■■ учат играть на хомусе.');
    expect(blind.project.tasks).toEqual(['■■■ откроет мастерскую']);
    expect(blind.leader).toEqual({ fullName: null, position: 'Директор', experience: 'Десять лет' });
    expect(blind.project.title).toBe(content.project.title);
    expect(blind.project.startsOn).toBe(content.project.startsOn);
  });
});
