import { useTranslate } from 'ra-core';
import { Panel } from '../ui/show/Panel.tsx';
import { useNow } from '../ui/useServer.ts';
import { FigureList } from './overview/FigureList.tsx';
import { Columns, HomePage } from './overview/HomePage.tsx';
import { LatestImports } from './overview/LatestImports.tsx';
import { LatestRate } from './overview/LatestRate.tsx';
import { LoadTable } from './overview/LoadTable.tsx';

const isAge = ({ code }: { readonly code: string }) => code.startsWith('age_');

/** How the market goes, what waits for a decision, and who has how much to do. */
export default function ManagerHome() {
  const translate = useTranslate();
  const now = useNow();
  return (
    <HomePage>
      {({ figures, loads }) => (
        <>
          {now ? (
            <Columns>
              <LatestRate kind="refusal" now={now} />
              <LatestRate kind="dispute" now={now} />
            </Columns>
          ) : null}
          <Columns>
            <Panel flush title={translate('overview.needs')}>
              <FigureList figures={figures.filter(figure => !isAge(figure))} texts="home.figures" />
            </Panel>
            <Panel flush title={translate('overview.ages')}>
              <FigureList figures={figures.filter(isAge)} texts="overview.age" />
            </Panel>
            <Panel flush title={translate('overview.load')}>
              <LoadTable loads={loads} />
            </Panel>
          </Columns>
          <LatestImports />
        </>
      )}
    </HomePage>
  );
}
