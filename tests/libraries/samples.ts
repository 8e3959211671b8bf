import type { LibraryFormat } from '../../src/libraries'

/** A library as a helpdesk exports it, composed after the vendor's documentation, and what is read in it. */
export interface Sample {
  readonly format: LibraryFormat
  readonly name: string
  readonly file: string
  /** Id, title, path, format and the words that the value begins with, reply by reply. */
  readonly replies: readonly (readonly [string, string | undefined, string, string, string])[]
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** Placeholders of every dialect, in one sentence each; whatever the format, they stay. */
export const placeholders = [
  '{{ticket.requester.first_name}}',
  '{{{raw}}}',
  '{{user.name | fallback: "there"}}',
  '{% if vip %}',
  '{% endif %}',
  '%{ticket.number}',
  '{!Contact.FirstName}',
  '{conversation.id}',
  '{0}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder of replies, too
  '${order}',
  '#{order}',
  '<%= order.id %>',
  '[[agent]]',
  '*|FNAME|*',
  '@@NAME@@',
  '__ORDER_ID__',
  '%name%',
  '%1$s',
  '%(name)s',
  '%d',
  '[FIRST NAME]',
  ':smile:',
] as const

/** A sentence that can be said better for each of them. */
export const everyDialect = placeholders
  .map((placeholder) => `We cannot ship ${placeholder} until Monday.`)
  .join(' ')

export const samples: readonly Sample[] = [
  {
    format: 'zendesk',
    name: 'macros.json',
    file: json({
      macros: [
        {
          url: 'https://example.zendesk.com/api/v2/macros/360011.json',
          id: 360011,
          title: 'Shipping::Late parcel',
          active: true,
          updated_at: '2025-03-02T10:11:12Z',
          default: false,
          position: 1,
          description: 'We cannot tell customers about the strike yet.',
          actions: [
            { field: 'comment_value', value: everyDialect },
            {
              field: 'comment_value_html',
              value: '<p>We <b>cannot</b> ship until Monday, it&#39;s late.</p>',
            },
            { field: 'status', value: 'pending' },
            { field: 'current_tags', value: 'late parcel' },
            { field: 'subject', value: 'Your parcel, {{ticket.requester.first_name}}' },
          ],
          restriction: null,
        },
        {
          id: 360012,
          title: 'Refund',
          active: false,
          actions: [
            {
              field: 'comment_value',
              value: ['channel:all', 'Your refund is on its way.\r\n\r\n-- \r\nAda'],
            },
            { field: 'comment_mode_is_public', value: 'true' },
          ],
          restriction: { type: 'Group', id: 4 },
        },
      ],
      next_page: null,
      previous_page: null,
      count: 2,
    }),
    replies: [
      ['360011', 'Shipping::Late parcel', 'macros.0.actions.0.value', 'text', 'We cannot ship {{ticket'],
      ['360011', 'Shipping::Late parcel', 'macros.0.actions.1.value', 'html', '<p>We <b>'],
      ['360011', 'Shipping::Late parcel', 'macros.0.actions.4.value', 'text', 'Your parcel'],
      ['360012', 'Refund', 'macros.1.actions.0.value.1', 'text', 'Your refund'],
    ],
  },
  {
    format: 'zendesk',
    name: 'dynamic-content.json',
    file: json({
      items: [
        {
          id: 47,
          name: 'Snow',
          placeholder: '{{dc.snow}}',
          default_locale_id: 1,
          outdated: false,
          variants: [
            { id: 23, content: 'We cannot ship until it thaws.', locale_id: 1, active: true, default: true },
            { id: 24, content: 'Kar kalkana kadar gönderemiyoruz.', locale_id: 88, active: true },
          ],
        },
      ],
      count: 1,
    }),
    replies: [
      ['47', 'Snow', 'items.0.variants.0.content', 'text', 'We cannot'],
      ['47', 'Snow', 'items.0.variants.1.content', 'text', 'Kar kalkana'],
    ],
  },
  {
    format: 'freshdesk',
    name: 'canned_responses.json',
    file: json([
      {
        id: 35000093982,
        title: 'Parcel',
        folder_id: 4,
        content: 'We are unable to ship until Monday.\n \n Regards, \n {{ticket.agent.name}}',
        content_html: '<div dir="ltr">We are unable to ship until Monday.<br><br>{{ticket.agent.name}}</div>',
        attachments: [{ id: 1, name: 'We cannot read this.png', size: 19127 }],
        created_at: '2020-08-24T06:53:36Z',
        visibility: 0,
      },
    ]),
    replies: [
      ['35000093982', 'Parcel', '0.content', 'text', 'We are'],
      ['35000093982', 'Parcel', '0.content_html', 'html', '<div dir='],
    ],
  },
  {
    format: 'intercom',
    name: 'macros.json',
    file: json({
      type: 'list',
      data: [
        {
          type: 'macro',
          id: '123',
          name: 'Order status',
          body: '<p>Hi <attribute key="user.name" default="there"/>, we cannot ship until Monday.</p>',
          body_text: 'Hi {{user.name|fallback:"there"}}, we cannot ship until Monday.',
          visible_to: 'everyone',
          visible_to_team_ids: [],
          available_on: ['inbox', 'messenger'],
        },
      ],
      pages: { type: 'pages', per_page: 50 },
    }),
    replies: [
      ['123', 'Order status', 'data.0.body', 'html', '<p>Hi <attribute'],
      ['123', 'Order status', 'data.0.body_text', 'text', 'Hi {{user'],
    ],
  },
  {
    format: 'helpscout',
    name: 'saved-replies.json',
    file: json([
      {
        id: 17,
        name: 'Late',
        text: '<p>Hi {%customer.firstName,fallback=there%}, we cannot ship until Monday.</p>',
        chatText: 'Hi {%customer.firstName,fallback=there%}, we cannot ship until Monday.',
      },
    ]),
    replies: [
      ['17', 'Late', '0.text', 'html', '<p>Hi {%'],
      ['17', 'Late', '0.chatText', 'text', 'Hi {%'],
    ],
  },
  {
    format: 'gorgias',
    name: 'macros.json',
    file: json({
      data: [
        {
          id: 23453,
          external_id: null,
          name: 'Kargo',
          intent: 'shipping/status',
          language: 'tr',
          usage: 58,
          actions: [
            { arguments: { tags: 'late, order' }, name: 'addTags', title: 'Add tags', type: 'user' },
            {
              arguments: {
                body_html: '<div>Merhaba {{ticket.customer.firstname}},</div><br><div>Yarın gelir.</div>',
                body_text: 'Merhaba {{ticket.customer.firstname}},\n\nYarın gelir.',
              },
              name: 'setResponseText',
              title: 'Add response text',
              type: 'user',
            },
          ],
          uri: '/api/macros/23453/',
        },
      ],
      object: 'list',
      meta: { next_cursor: null },
    }),
    replies: [
      ['23453', 'Kargo', 'data.0.actions.1.arguments.body_html', 'html', '<div>Merhaba'],
      ['23453', 'Kargo', 'data.0.actions.1.arguments.body_text', 'text', 'Merhaba'],
    ],
  },
  {
    format: 'front',
    name: 'templates.json',
    file: json({
      _pagination: { next: null },
      _links: { self: 'https://api2.frontapp.com/message_templates' },
      _results: [
        {
          _links: { self: 'https://api2.frontapp.com/message_templates/rsp_55c8c149' },
          id: 'rsp_55c8c149',
          name: 'Late parcel',
          subject: 'About your parcel, {{recipient.first_name}}',
          body: '<p>We cannot ship until Monday.</p>',
          attachments: [],
          is_available_for_all_inboxes: true,
          inbox_ids: null,
        },
      ],
    }),
    replies: [
      ['rsp_55c8c149', 'Late parcel', '_results.0.subject', 'text', 'About your'],
      ['rsp_55c8c149', 'Late parcel', '_results.0.body', 'html', '<p>We'],
    ],
  },
  {
    format: 'chatwoot',
    name: 'canned.json',
    file: json([
      {
        id: 12,
        account_id: 3,
        short_code: 'late',
        content: 'Hi {{contact.name}}, we **cannot** ship until Monday.',
        created_at: '2025-01-01T00:00:00.000Z',
      },
    ]),
    replies: [['12', 'late', '0.content', 'markdown', 'Hi {{contact']],
  },
  {
    format: 'wordpress',
    name: 'predefined-replies.json',
    file: json([
      {
        id: 88,
        date: '2025-01-01T00:00:00',
        slug: 'late-parcel',
        type: 'predefined_reply',
        title: { rendered: 'Late parcel', raw: 'Late parcel' },
        content: {
          rendered: '<p>We can&#8217;t ship until Monday.</p>\n',
          raw: '<!-- wp:paragraph --><p>We can’t ship until Monday.</p><!-- /wp:paragraph -->',
          protected: false,
        },
        excerpt: { rendered: '<p>We can&#8217;t ship.</p>', protected: false },
      },
    ]),
    replies: [
      ['88', 'Late parcel', '0.content.rendered', 'html', '<p>We'],
      ['88', 'Late parcel', '0.content.raw', 'html', '<!-- wp'],
    ],
  },
  {
    format: 'github',
    name: 'saved.json',
    file: json({
      data: {
        viewer: {
          savedReplies: {
            nodes: [{ id: 'SR_kwDO', title: 'Duplicate', body: 'We cannot fix this until **Monday**.' }],
          },
        },
      },
    }),
    replies: [['SR_kwDO', 'Duplicate', 'data.viewer.savedReplies.nodes.0.body', 'markdown', 'We cannot']],
  },
  {
    format: 'github',
    name: 'saved-replies.md',
    file: [
      '# Saved replies',
      '',
      'We cannot stress enough: copy them whole.',
      '',
      '## Need a repro',
      '',
      '```markdown',
      'We cannot fix this until there is a repro.',
      '',
      'Thanks, {{name}}!',
      '```',
      '',
      '## Code inside ##',
      '',
      '  ````md',
      '  Please run this:',
      '',
      '  ```sh',
      '  npm test # we cannot read this',
      '  ```',
      '  ````',
      '',
    ].join('\n'),
    replies: [
      ['need-a-repro', 'Need a repro', 'need-a-repro', 'markdown', 'We cannot fix'],
      ['code-inside', 'Code inside', 'code-inside', 'markdown', 'Please run this:\n\n```sh\nnpm'],
    ],
  },
  {
    format: 'salesforce',
    name: 'QuickText.csv',
    file: [
      '\ufeff"Id","Name","Message","Category","Channel","IsInsertable"',
      '"573x01","Late parcel","Hi {!Contact.FirstName},',
      'we said ""tomorrow"", but we cannot ship until Monday.","Greetings","Email;Portal","true"',
      '"573x02","Short","=1+1 is two.","FAQ","Email","true"',
      '',
    ].join('\r\n'),
    replies: [
      ['573x01', 'Late parcel', '0.Message', 'text', 'Hi {!Contact.FirstName},\r\nwe said "'],
      ['573x02', 'Short', '1.Message', 'text', '=1+1'],
    ],
  },
  {
    format: 'salesforce',
    name: 'extract.csv',
    file: 'ID,NAME,MESSAGE,CATEGORY\n573x01,Late,We cannot ship until Monday.,FAQ\n',
    replies: [['573x01', 'Late', '0.MESSAGE', 'text', 'We cannot']],
  },
  {
    format: 'osticket',
    name: 'premade.yaml',
    file: [
      '# Premade replies',
      '---',
      '- isenabled: 1',
      '  title: Late parcel',
      '  response: |',
      '    Hi %{ticket.name.first},',
      '    <br>',
      '    We cannot ship #%{ticket.number} until Monday.',
      '  notes: |',
      '    We cannot say more.',
      '',
      '- isenabled: 0',
      '  title: Short',
      '  response: >-',
      "    It's fine,",
      '    thank you.',
      '  notes: ~',
      '',
    ].join('\n'),
    replies: [
      ['Late parcel', 'Late parcel', '0.response', 'html', 'Hi %{'],
      ['Short', 'Short', '1.response', 'text', "It's fine, thank"],
    ],
  },
  {
    format: 'rasa',
    name: 'domain.yml',
    file: [
      'version: "3.1"',
      'intents:',
      '  - greet',
      'responses:',
      '  utter_late:',
      '  - text: "We cannot ship {item} until Monday."',
      '    channel: "slack"',
      '  - text: Hi there!',
      '    buttons:',
      '    - title: "We cannot read this button"',
      '      payload: "/deny"',
      '    image: "https://i.example.com/a.png"',
      '  utter_bye:',
      '  - custom:',
      '      blocks: []',
      'session_config:',
      '  session_expiration_time: 60',
      '',
    ].join('\n'),
    replies: [
      ['utter_late', undefined, 'responses.utter_late.0.text', 'text', 'We cannot'],
      ['utter_late', undefined, 'responses.utter_late.1.text', 'text', 'Hi there!'],
    ],
  },
  {
    format: 'i18n',
    name: 'config/locales/replies.yml',
    file: [
      'tr:',
      '  orders:',
      '    late: "Pazartesiye kadar gönderemiyoruz."',
      '    ok: Tamam',
      'ko:',
      '  orders:',
      '    late: 월요일까지 보내 드릴 수 없습니다.',
      '',
    ].join('\n'),
    replies: [
      ['orders.late', undefined, 'tr.orders.late', 'text', 'Pazartesiye'],
      ['orders.late', undefined, 'ko.orders.late', 'text', '월요일까지'],
    ],
  },
  {
    format: 'i18n',
    name: 'locales/el/messages.json',
    file: json({
      late: 'Δεν μπορούμε να το στείλουμε πριν τη Δευτέρα.',
      cancel_title: 'Τι θέλετε να ακυρώσετε;',
      parcels: '{count, plural, one {Ένα δέμα δεν έφτασε.} other {# δέματα δεν έφτασαν.}}',
    }),
    replies: [
      ['late', undefined, 'late', 'text', 'Δεν μπορούμε'],
      ['cancel_title', undefined, 'cancel_title', 'text', 'Τι θέλετε'],
      ['parcels', undefined, 'parcels', 'text', '{count, plural'],
      ['parcels', undefined, 'parcels.count.one', 'text', 'Ένα δέμα'],
      ['parcels', undefined, 'parcels.count.other', 'text', '# δέματα'],
    ],
  },
  {
    format: 'json',
    name: 'templates.json',
    file: json([
      { slug: 'late', subject: 'About your parcel, Ada', language: 'fa', body: 'فردا می‌رسد، ممنون.' },
      { slug: 'sorry', name: 'Sorry', body: { en: 'We cannot ship until Monday.', tr: 'Yarın yola çıkar.' } },
    ]),
    replies: [
      ['late', 'About your parcel, Ada', '0.subject', 'text', 'About'],
      ['late', 'About your parcel, Ada', '0.body', 'text', 'فردا'],
      ['sorry', 'Sorry', '1.body.en', 'text', 'We cannot'],
      ['sorry', 'Sorry', '1.body.tr', 'text', 'Yarın'],
    ],
  },
]
