import { findConflicts, type ConflictGrounds } from './find-conflicts.js';

const expert = (id: string, fullName: string, rest: Partial<ConflictGrounds['experts'][number]> = {}) => ({
  ...{ id, fullName, municipalityOktmos: [], pastWorkplaceInns: [] },
  ...rest,
});
const application = (id: string, organisationId: string, ...people: string[]) => ({
  ...{ id, organisationId, people, inn: '1435077441', municipalityOktmos: ['98608000'] },
});
const found = (grounds: Partial<ConflictGrounds>): string[] =>
  findConflicts({ experts: [], applications: [], handedIn: [], ...grounds }).map(
    ({ applicationId, expertId, ground }) => `${applicationId} ${expertId} ${ground}`,
  );

describe('conflicts that are found', () => {
  const applications = [application('a1', 'o1', 'Айыына Петрова', 'Нюргун Иванов')];

  it('are told by a name in the team, in any order of its words', () => {
    const experts = [expert('e1', 'Петрова Айыына'), expert('e2', 'Петрова Анна')];
    expect(found({ applications, experts })).toEqual(['a1 e1 same-person']);
  });

  it('are told by an earlier application, with the organisation or with its people', () => {
    const experts = [expert('e1', 'Мария Саввина'), expert('e2', 'Пётр Саввин'), expert('e3', 'Лия Саввина')];
    const handedIn = [
      { id: 'b1', organisationId: 'o1', people: ['Саввина Мария'] },
      { id: 'b2', organisationId: 'o2', people: ['Петр Саввин', 'Нюргун Иванов'] },
      { id: 'b3', organisationId: 'o2', people: ['Лия Саввина'] },
    ];
    expect(found({ applications, experts, handedIn })).toEqual([
      'a1 e1 co-application',
      'a1 e2 co-application',
    ]);
  });

  it('are suspected by a former workplace, and by a surname in the same place', () => {
    const experts = [
      expert('e1', 'Анна Белова', { pastWorkplaceInns: ['1435077441'] }),
      expert('e2', 'Иванова Туйаара Ильинична', { municipalityOktmos: ['98701000', '98608000'] }),
      expert('e3', 'Иванов Эрэл', { municipalityOktmos: ['98701000'] }),
    ];
    expect(found({ applications, experts })).toEqual(['a1 e1 former-workplace', 'a1 e2 same-surname']);
  });

  it('have one ground for a pair, the surest', () => {
    const experts = [
      expert('e1', 'Нюргун Иванов', { municipalityOktmos: ['98608000'], pastWorkplaceInns: ['1435077441'] }),
    ];
    expect(found({ applications, experts, handedIn: applications })).toEqual(['a1 e1 same-person']);
  });
});
