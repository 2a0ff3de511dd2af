import { ReferenceLink } from './ReferenceLink.tsx';

/** A region's name; its page says where it lies. */
export const RegionField = ({
  id,
  plain = true,
}: {
  readonly id: string | null | undefined;
  readonly plain?: boolean;
}) => <ReferenceLink resource="regions" id={id} plain={plain} />;
