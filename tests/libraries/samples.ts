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
          created_at: '2025-07-17T11:18:08.000Z',
          updated_at: '2025-07-17T15:30:24.000Z',
          visible_to: 'everyone',
          visible_to_team_ids: [],
          available_on: ['inbox', 'messenger'],
        },
      ],
      pages: { type: 'pages', per_page: 50, next: { per_page: 50, starting_after: 'WzE3NTI3NjU4MjQ=' } },
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
        text: 'Hi {%customer.firstName,fallback=there%},<br /><br />We cannot ship until Monday.',
        chatText: 'Hi {%customer.firstName,fallback=there%}, \n\nWe cannot ship until Monday.',
      },
      { id: 18, name: 'For chats', chatText: 'We cannot see your order yet.' },
    ]),
    replies: [
      ['17', 'Late', '0.text', 'html', 'Hi {%'],
      ['17', 'Late', '0.chatText', 'text', 'Hi {%'],
      ['18', 'For chats', '1.chatText', 'text', 'We cannot see'],
    ],
  },
  {
    format: 'helpscout',
    name: 'saved-reply.json',
    file: json({
      id: 19,
      name: 'Visit',
      text: 'Hello,<br /><br />You cannot visit us before May.',
      chatText: null,
    }),
    replies: [['19', 'Visit', 'text', 'html', 'Hello,<br']],
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
          created_datetime: '2025-11-23T15:59:41.966927',
          updated_datetime: '2026-01-30T11:04:34.345123',
          uri: '/api/macros/23453/',
        },
      ],
      object: 'list',
      uri: '/api/macros?limit=30',
      meta: { prev_cursor: null, next_cursor: null },
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
      _links: { self: 'https://example.api.frontapp.com/message_templates' },
      _results: [
        {
          _links: {
            self: 'https://example.api.frontapp.com/responses/rsp_55c8c149',
            related: { owner: 'https://example.api.frontapp.com/teams/tim_s47', parent_folder: null },
          },
          id: 'rsp_55c8c149',
          name: 'Late parcel',
          subject: 'About your parcel, {{recipient.first_name}}',
          body: '<p>We cannot ship until Monday.</p>',
          attachments: [],
          is_available_for_all_inboxes: true,
          inbox_ids: null,
        },
        {
          _links: {
            self: 'https://example.api.frontapp.com/responses/rsp_16yd',
            related: { owner: null, parent_folder: null },
          },
          id: 'rsp_16yd',
          name: 'No subject',
          subject: null,
          body: '<div>It is <b>not possible</b> to change the address.</div>\n',
          attachments: [],
          is_available_for_all_inboxes: false,
          inbox_ids: ['inb_41w25'],
        },
      ],
    }),
    replies: [
      ['rsp_55c8c149', 'Late parcel', '_results.0.subject', 'text', 'About your'],
      ['rsp_55c8c149', 'Late parcel', '_results.0.body', 'html', '<p>We'],
      ['rsp_16yd', 'No subject', '_results.1.body', 'html', '<div>It is'],
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
        title: { raw: 'Late parcel', rendered: 'Late parcel' },
        content: {
          raw: '<!-- wp:paragraph -->\n<p>We can’t ship until Monday.</p>\n<!-- /wp:paragraph -->',
          rendered: '\n<p>We can&#8217;t ship until Monday.</p>\n',
          protected: false,
          block_version: 1,
        },
        excerpt: { raw: '', rendered: '<p>We can&#8217;t ship.</p>\n', protected: false },
      },
    ]),
    replies: [
      ['88', 'Late parcel', '0.content.raw', 'html', '<!-- wp'],
      ['88', 'Late parcel', '0.content.rendered', 'html', '\n<p>We'],
    ],
  },
  {
    format: 'wordpress',
    name: 'posts.json',
    file: json([
      {
        id: 89,
        type: 'predefined_reply',
        link: 'https://example.com/?p=89',
        title: { rendered: 'Kargo' },
        content: { rendered: '<p>Pazartesiye kadar gönderemiyoruz.</p>\n', protected: false },
        lang: 'tr',
        translations: { tr: 89, en: 88 },
        _links: { self: [{ href: 'https://example.com/wp-json/wp/v2/predefined_reply/89' }] },
      },
    ]),
    replies: [['89', 'Kargo', '0.content.rendered', 'html', '<p>Pazartesiye']],
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
    name: 'edges.json',
    file: json({
      data: {
        user: {
          savedReplies: {
            totalCount: 1,
            pageInfo: { hasNextPage: false, endCursor: 'MQ' },
            edges: [
              {
                cursor: 'MQ',
                node: {
                  id: 'SR_kwDP',
                  databaseId: 7,
                  title: 'Repro',
                  body: 'We *cannot* help until there is a repro.',
                  bodyHTML: '<p>We <em>cannot</em> help until there is a repro.</p>',
                },
              },
            ],
          },
        },
      },
    }),
    replies: [['SR_kwDP', 'Repro', 'data.user.savedReplies.edges.0.node.body', 'markdown', 'We *cannot']],
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
      '  attachments:',
      '    - name: label.txt',
      '      type: text/plain',
      '      data: We cannot read this label.',
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
      '    condition:',
      '    - type: slot',
      '      name: is_late',
      '      value: true',
      '    translation:',
      '      tr: "{item} pazartesiden önce çıkamıyor."',
      '      el: "Δεν μπορούμε να το στείλουμε πριν τη Δευτέρα."',
      '  - text: Hi there!',
      '    buttons:',
      '    - title: "We cannot read this button"',
      '      payload: "/deny"',
      '    image: "https://i.example.com/a.png"',
      '  utter_bye:',
      '  - custom:',
      '      blocks:',
      '      - type: section',
      '        text: We cannot read this block.',
      '  utter_sorry:',
      '  - text: |',
      '      We are sorry, {name}.',
      '      We cannot ship {item} yet.',
      '  utter_chitchat/ask_name:',
      '  - We cannot tell our name.',
      'session_config:',
      '  session_expiration_time: 60',
      '',
    ].join('\n'),
    replies: [
      ['utter_late', undefined, 'responses.utter_late.0.text', 'text', 'We cannot'],
      ['utter_late', undefined, 'responses.utter_late.0.translation.tr', 'text', '{item} pazartesiden'],
      ['utter_late', undefined, 'responses.utter_late.0.translation.el', 'text', 'Δεν μπορούμε'],
      ['utter_late', undefined, 'responses.utter_late.1.text', 'text', 'Hi there!'],
      ['utter_sorry', undefined, 'responses.utter_sorry.0.text', 'text', 'We are sorry, {name}.\nWe'],
      ['utter_chitchat/ask_name', undefined, 'responses.utter_chitchat/ask_name.0', 'text', 'We cannot tell'],
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
