export const texts = {
  'public.tour.hint':
    'Готовые случаи демонстрации. Кнопка входит под нужным человеком и открывает нужную страницу.',
  'public.tour.who': 'Вход: {email}',
  'public.tour.open': 'Войти и открыть',
  'public.tour.open-case': 'Войти и открыть: {title}',

  'public.tour.accepted-last': 'Подана за секунды до срока',
  'public.tour.accepted-last.text':
    '«{name}»: сервер принял заявку {figure} по якутскому времени и выдал квитанцию.',
  'public.tour.refused-late': 'Опоздала',
  'public.tour.refused-late.text':
    'Приём закрылся {figure} по якутскому времени. «{name}» пришла позже и не принята: черновик остался у заявителя.',
  'public.tour.unfinished-draft': 'Черновик в открытом конкурсе',
  'public.tour.unfinished-draft.text': '«{name}»: форма по разделам, сохраняется сама. Приём до {figure}.',
  'public.tour.expert-desk': 'Рабочее место эксперта',
  'public.tour.expert-desk.text':
    '{name}: {count, plural, one {осталась # рецензия} few {осталось # рецензии} other {осталось # рецензий}}. Заявка слева, критерии справа.',
  'public.tour.divergence': 'Эксперты разошлись',
  'public.tour.divergence.text':
    '«{name}»: между оценками {figure} {count, plural, one {балл} few {балла} many {баллов} other {балла}}, назначена третья рецензия.',
  'public.tour.severe-expert': 'Строгий эксперт',
  'public.tour.severe-expert.text': '{name}: средний итог {figure} из 100, ниже всех в идущем конкурсе.',
  'public.tour.removed-expert': 'Эксперт отстранён',
  'public.tour.removed-expert.text':
    '{name}: {count, plural, one {не учитывается # рецензия} few {не учитываются # рецензии} other {не учитываются # рецензий}}, заявки переданы другим.',
  'public.tour.tie-at-line': 'Ничья у черты финансирования',
  'public.tour.tie-at-line.text':
    '«{name}» набрала {figure} {count, plural, one {балл} few {балла} many {баллов} other {балла}}, и соседняя заявка тоже. Решил критерий.',
  'public.tour.second-win': 'Две победы одной организации',
  'public.tour.second-win.text':
    '«{name}», {figure} {count, plural, one {балл} few {балла} many {баллов} other {балла}}: у организации уже есть грант, второй не положен.',
  'public.tour.reduced-award': 'Сумма уменьшена',
  'public.tour.reduced-award.text': '«{name}»: дали на {figure} меньше, чем просили.',
  'public.tour.moved-up': 'Победитель отказался, поднялся резерв',
  'public.tour.moved-up.text': '«{name}» поднялась из резерва на освободившиеся {figure}.',
  'public.tour.overdue-report': 'Отчёт просрочен',
  'public.tour.overdue-report.text': '«{name}»: отчёт ждали {figure}, следующая выплата не пойдёт.',
  'public.tour.returned-payment': 'Банк вернул платёж',
  'public.tour.returned-payment.text': '«{name}»: {figure} вернулись из-за реквизитов.',
  'public.tour.unknown-payment': 'Платёж не подтверждён',
  'public.tour.unknown-payment.text':
    '«{name}»: банк не ответил о {figure}. Повторно не отправляем, нужно сверить.',
  'public.tour.second-version': 'Итоги с исправлением',
  'public.tour.second-version.text': '{name}: опубликована версия {figure}, прежняя сохранена.',
} as const;
