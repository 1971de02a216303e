import type { ReactNode } from 'react';
import { Title } from '@mantine/core';
import { useFundTexts } from '../fund-texts.js';
import classes from './call-form.module.css';

/** The parts of a draft's form, in the order in which people decide about them. */
export const DRAFT_SECTIONS = ['main', 'dates', 'tracks', 'money', 'reviewing', 'rubric'] as const;

interface Section {
  name: (typeof DRAFT_SECTIONS)[number];
  children: ReactNode;
}

/** A part of a long form under its own heading; the list of sections leads here. */
export function FormSection({ name, children }: Section): React.JSX.Element {
  const { t } = useFundTexts();
  return (
    <section id={`section-${name}`} tabIndex={-1} className={classes.section}>
      <Title order={2}>{t(`fund.call.section.${name}`)}</Title>
      {children}
    </section>
  );
}
