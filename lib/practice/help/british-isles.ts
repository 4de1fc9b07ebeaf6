// Help in the United Kingdom and Ireland.
import type { CountryHelp } from './help-line.ts';

const SAXON_WEALD = { name: 'Saxon Weald', url: 'https://www.saxonweald.com/news/coronavirus---domestic-abuse.html', date: '2020-04-21' };
const IRISH_JUSTICE = {
  name: 'Department of Justice, Ireland',
  url: 'https://gov.ie/ga/an-roinn-dl%C3%AD-agus-cirt/foilseachain/information-for-survivors-of-domestic-violence',
};
const IRISH_PARTY = {
  name: 'Fianna Fáil',
  url: 'https://www.fiannafail.ie/victims-of-domestic-abuse-should-not-be-afraid-to-seek-help-during-these-difficult-times-ocallaghan/',
  date: '2020-04-17',
};

export const BRITISH_ISLES: readonly CountryHelp[] = [
  {
    country: 'GB',
    emergency: {
      call: '999',
      sources: [
        {
          name: 'Hertfordshire Partnership University NHS Foundation Trust',
          url: 'https://www.hpft.nhs.uk/information-and-resources/coronavirus/domestic-violenceabuse-during-the-coronavirus-covid-19-pandemic/',
        },
        SAXON_WEALD,
      ],
      checked: '2020-04-21',
    },
    lines: [
      {
        name: 'Samaritans',
        kinds: ['crisis'],
        who: 'anyone',
        call: '116 123',
        dayAndNight: true,
        sources: [
          {
            name: 'Samaritans',
            url: 'https://www.samaritans.org/news/samaritans-in-northern-ireland-answer-one-million-calls-during-10-years-of-freephone',
            date: '2025',
          },
          { name: 'Civil Society', url: 'https://civilsociety.co.uk/news/samaritans-helpline-now-free-to-call.html' },
        ],
        checked: '2025',
      },
      {
        name: 'National Domestic Abuse Helpline (Refuge)',
        kinds: ['abuse'],
        who: 'women',
        call: '0808 2000 247',
        dayAndNight: false,
        sources: [{ name: 'Refuge', url: 'https://www.refuge.org.uk/category/news/', date: '2020' }, SAXON_WEALD],
        checked: '2020-04-21',
      },
      {
        name: 'Childline',
        kinds: ['youth', 'crisis'],
        who: 'young',
        call: '0800 1111',
        dayAndNight: false,
        sources: [
          {
            name: 'Childline, in the Sunderland Echo',
            url: 'https://www.sunderlandecho.com/news/opinion/columnists/childline-advice-when-a-child-contacts-us-we-will-listen-and-support-them-3817957',
            date: '2022-08-28',
          },
          { name: 'Greater Manchester Safeguarding', url: 'http://www.gmsafeguardingchildren.co.uk/reporting-your-concerns/' },
        ],
        checked: '2022-08-28',
      },
    ],
  },
  {
    country: 'IE',
    emergency: { call: '999 / 112', sources: [IRISH_JUSTICE, IRISH_PARTY], checked: '2020-04-17' },
    lines: [
      {
        name: 'Samaritans',
        kinds: ['crisis'],
        who: 'anyone',
        call: '116 123',
        dayAndNight: false,
        sources: [
          {
            name: 'Irish Examiner',
            url: 'https://www.irishexaminer.com/breakingnews/ireland/samaritans-answer-29m-calls-since-2014-charity-to-play-crucial-role-in-new-mental-help-phone-service-914684.html',
            date: '2019-04',
          },
          { name: 'Newstalk', url: 'http://www.newstalk.com/reader/47.301/69999/0/' },
        ],
        checked: '2019-04',
      },
      {
        name: 'Women’s Aid',
        kinds: ['abuse'],
        who: 'women',
        call: '1800 341 900',
        dayAndNight: false,
        sources: [IRISH_JUSTICE, IRISH_PARTY],
        checked: '2020-04-17',
      },
      {
        name: 'Male Advice Line',
        kinds: ['abuse'],
        who: 'men',
        call: '1800 816 588',
        dayAndNight: false,
        sources: [IRISH_JUSTICE, IRISH_PARTY],
        checked: '2020-04-17',
      },
      {
        name: 'Childline',
        kinds: ['youth', 'crisis'],
        who: 'young',
        call: '1800 66 66 66',
        dayAndNight: true,
        sources: [
          { name: 'ISPCC, which runs Childline', url: 'https://www.ispcc.ie/tag/childline/page/3/', date: '2022' },
          {
            name: 'BreakingNews.ie',
            url: 'https://www.breakingnews.ie/ireland/childline-contacted-once-a-minute-on-christmas-day-894176.html',
          },
        ],
        checked: '2022',
      },
    ],
  },
];
