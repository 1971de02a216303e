import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
@Check('municipality_oktmo_form', `oktmo ~ '^[0-9]{8}$'`)
@Check('municipality_kind', `kind IN ('district', 'city')`)
export class MunicipalityEntity {
  @PrimaryColumn('text')
  oktmo: string;

  @Column('text')
  nameRu: string;

  @Column('text')
  nameSah: string;

  @Column('text')
  nameEn: string;

  @Column('text')
  kind: 'district' | 'city';

  @Column('text')
  centreRu: string;

  @Column('double precision')
  lat: number;

  @Column('double precision')
  lon: number;

  @Column('text')
  timeZone: string;
}
