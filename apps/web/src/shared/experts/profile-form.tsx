import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { municipalitiesQuery } from '../api/municipalities.js';
import { ErrorSummary } from '../forms/error-summary.js';
import forms from '../forms/forms.module.css';
import { serverFaults } from '../forms/server-faults.js';
import { sentenceOf } from '../states/fault.js';
import { useExpertProfileTexts } from './expert-profile-texts.js';
import classes from './profile-form.module.css';
import { valuesOf, wrongInnIn, type KnownProfile, type ProfileValues } from './profile-values.js';

interface Form {
  profile: KnownProfile;
  /** The directions to choose from. */
  directions: readonly { code: string; name: string }[];
  save: {
    mutate: (values: ProfileValues) => void;
    error: Error | null;
    isPending: boolean;
    isSuccess: boolean;
  };
}

/** What an expert knows, where they live and work, and how much they read. */
export function ExpertProfileForm({ profile, directions, save }: Form): React.JSX.Element {
  const { t, locale } = useExpertProfileTexts();
  const { register, handleSubmit, formState } = useForm<ProfileValues>({ defaultValues: valuesOf(profile) });
  const municipalities = useQuery(municipalitiesQuery).data ?? [];
  const faults = serverFaults(save.error, (pointer) => pointer.split('/')[1]);
  const errorOf = (name: string): string | undefined => faults.find(({ field }) => field === name)?.message;
  return (
    <>
      <ErrorSummary faults={faults} {...(save.error && { sentence: sentenceOf(save.error, t) })} />
      <form
        className={forms.form}
        noValidate
        onSubmit={(event) => void handleSubmit((values) => save.mutate(values))(event)}
      >
        <fieldset className={classes.directions} id="directions">
          <legend>{t('expert-profile.directions')}</legend>
          {directions.map(({ code, name }) => (
            <label key={code}>
              <input type="checkbox" value={code} {...register('directions')} />
              {name}
            </label>
          ))}
        </fieldset>
        {/* Choices that come later would leave the saved one unselected. */}
        <NativeSelect
          key={municipalities.length}
          id="municipalityOktmo"
          label={t('expert-profile.municipality')}
          error={errorOf('municipalityOktmo')}
          data={[
            { value: '', label: t('form.choose') },
            ...municipalities.map(({ oktmo, nameRu, nameSah }) => ({
              value: oktmo,
              label: locale === 'sah' ? nameSah : nameRu,
            })),
          ]}
          {...register('municipalityOktmo')}
        />
        <TextInput
          id="workplaceInns"
          label={t('expert-profile.inns')}
          description={t('expert-profile.inns-hint')}
          error={formState.errors.workplaceInns?.message ?? errorOf('workplaceInns')}
          {...register('workplaceInns', {
            validate: (text) => {
              const inn = wrongInnIn(text);
              return inn === undefined || t('expert-profile.wrong-inn', { inn });
            },
          })}
        />
        <TextInput
          id="capacity"
          inputMode="numeric"
          label={t('expert-profile.capacity')}
          description={t('expert-profile.capacity-hint')}
          error={errorOf('capacity')}
          {...register('capacity')}
        />
        <div className={classes.end}>
          <Button type="submit" loading={save.isPending}>
            {t('form.save')}
          </Button>
          <p role="status">{save.isSuccess && t('expert-profile.saved')}</p>
        </div>
      </form>
    </>
  );
}
