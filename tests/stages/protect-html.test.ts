import { describe, expect, it } from 'vitest'
import { protect } from '../../src/stages/protect'
import { blocksOf, edited, marked } from '../support/view'

const html = (source: string): string[] => blocksOf(source, 'html')

describe('what shows of HTML', () => {
  it.each([
    [
      'blocks',
      '<p>One</p><div>Two<ul><li>three<li>four</ul>five</div>',
      ['One', 'Two', 'three', 'four', 'five'],
    ],
    ['cells', '<table><tr><td>One<td>two<tr><th>three</table>', ['One', 'two', 'three']],
    ['inline tags vanish', 'W<b>e</b> <i><a href="x">can</a></i>not<wbr>!', ['We cannot!']],
    [
      'white space collapses, across tags too',
      ' <p>\n One\t<b> two </b>\n <i> three</i> </p> ',
      ['One two three'],
    ],
    ['a no-break space does not', 'One&nbsp; \u00a0two', ['One\u00a0 \u00a0two']],
    ['a line break', 'One <br> two<br/>three<br>', ['One\ntwo\nthree']],
    ['two line breaks end the paragraph', 'One<br>\n<br>two<BR><BR/><br>three', ['One', 'two', 'three']],
    [
      'references',
      'a &amp; b &lt;c&gt; &#39;d&#x27; &eacute;&ccedil;&Omicron;&alpha;&sigmaf; &euro;5&hellip;',
      ["a & b <c> 'd' éçΟας €5…"],
    ],
    ['references of a Windows page', 'can&#146;t &#150; no', ['can’t – no']],
    ['references without a semicolon', 'a &amp b &copy c', ['a & b © c']],
    ['what is no reference', 'a & b &unknown; &; &#; AT&T', ['a & b &unknown; &; &#; AT&T']],
    ['references to nothing', '&#0;&#xD800;&#x110000;', ['\ufffd\ufffd\ufffd']],
    ['what is no tag', 'a < b <3 <> c', ['a < b <3 <> c']],
    ['attributes with marks', '<a title="a > b" alt=\'<p>\' x=a"b>One</a>', ['One']],
    [
      'attributes with template tags',
      '<a href={{ a > b }} {% if x > 1 %}class="y"{% endif %}>One</a>',
      ['One'],
    ],
    ['comments and declarations', '<!DOCTYPE html>O<!-- <p> -->n<!-->e<![CDATA[ no ]]><?xml no?>', ['One']],
    ['a comment that never closes', 'One<!-- two', ['One']],
    ['a tag that never closes', 'One <b two', ['One']],
    ['closing tags that open nothing', '</p></b>One</ >two', ['Onetwo']],
  ])('%s', (_, source, blocks) => {
    expect(html(source)).toEqual(blocks)
  })

  it.each([
    ['script', '<script>if (a </b) "<p>no"</script>'],
    ['style', '<style>p > a { no: "no" }</STYLE >'],
    ['pre', '<pre>no <b>no</b> <pre>no</pre> no</pre>'],
    ['textarea', '<textarea>no <p>no</textarea>'],
    ['svg', '<svg><title>no</title><text>no</text></svg>'],
    ['template', '<template><p>no</p></template>'],
    ['title', '<head><title>no</title></head>'],
    ['blockquote', '<blockquote>no <blockquote>no</blockquote> no</blockquote>'],
    ['Gmail', '<div class="gmail_quote"><div>no</div> no</div>'],
    ['Yahoo', '<div id="yahoo_quoted_123">no</div>'],
    ['Thunderbird', '<div class="moz-cite-prefix">Ayşe wrote:</div>'],
  ])('nothing is read in %s', (_, source) => {
    expect(html(`<p>One</p>${source}<p>Two</p>`)).toEqual(['One', 'Two'])
    expect(html(`<p>One</p>${source.replace(/<\/[^<]*$/, '')}`)).toEqual(['One'])
  })

  it.each([
    ['Outlook', '<p>One</p><div id="divRplyFwdMsg">no</div><p>no</p>'],
    ['a dashed title', '<p>One</p><p>-----Original Message-----<br>no</p><p>no</p>'],
    ['a dashed title in the paragraph', '<p>One<br>-----Mesaj-----<br>no</p><p>no</p>'],
    [
      'the header of a mail',
      '<p>One</p><p><b>From:</b> A &lt;a@example.com&gt;<br><b>Sent:</b> no</p><p>no</p>',
    ],
    ['a signature', '<p>One</p><p>-- <br>no</p><p>no</p>'],
    ['an introduced quotation', '<p>One</p><p>On 3 May Ayşe wrote:</p><blockquote>no</blockquote>'],
    ['an introduced quotation in the paragraph', 'One<br>On 3 May Ayşe wrote:<blockquote>no</blockquote>'],
  ])('history: %s', (_, source) => {
    expect(html(source)).toEqual(['One'])
  })

  it.each([
    ['code', 'Press <kbd>Ctrl + C</kbd> and <code>run  <b>x</b></code>.', 'Press ⟦Ctrl + C⟧ and ⟦run x⟧.'],
    ['code around spaces', 'a<code> b </code>c', 'a ⟦b⟧ c'],
    ['code that never closes', '<p>a <code>b</p><p>c', 'a ⟦b⟧\n\nc'],
    ['a quotation', '<q>no <b>way</b></q> it is', '⟦no way⟧ it is'],
    [
      'a quotation over tags',
      'You wrote &ldquo;it <b>fails</b>&rdquo; here.',
      'You wrote ⟦“it fails”⟧ here.',
    ],
    [
      'placeholders',
      '<p>Hi {{ a  <b>|</b> "x" }} and <%= b > c %>, %{d}',
      'Hi ⟦{{ a  <b>|</b> "x" }}⟧ and ⟦<%= b > c %>⟧, ⟦%{d}⟧',
    ],
    ['escaped placeholders', 'Hi &lt;first name&gt;, &#123;x&#125;', 'Hi ⟦<first name>⟧, ⟦{x}⟧'],
    [
      'template tags between blocks',
      '{% if a < b %}<p>One</p>{% endif %}',
      '⟦{% if a < b %}⟧\n\nOne\n\n⟦{% endif %}⟧',
    ],
    ['links', 'See https://example.com/?a=1&amp;b=2.', 'See ⟦https://example.com/?a=1&b=2⟧.'],
  ])('%s is opaque', (_, source, view) => {
    expect(marked(source, 'html')).toBe(view)
  })
})

describe('comments that silence concepts', () => {
  const silenced = (source: string) => {
    const { text, ignores } = protect(source, 'html')
    return ignores.map(({ start, end, concepts, reason }) => [text.slice(start, end), concepts, reason])
  }
  it.each([
    [
      'in the block',
      '<p>One <!-- upword-ignore delay, cost: legal --> two</p><p>Three',
      [['One two', ['delay', 'cost'], 'legal']],
    ],
    [
      'before the block',
      '<p>One</p> <!-- upword-ignore delay: it is: so --> <p>Two</p>',
      [['Two', ['delay'], 'it is: so']],
    ],
    ['all', '<!-- upword-ignore all: legal --><p>One', [['One', [], 'legal']]],
    ['empty', '<!--upword-ignore: legal--><p>One', [['One', [], 'legal']]],
    ['without a reason', '<!-- upword-ignore delay --><p>One', [['One', ['delay'], '']]],
    [
      'a template comment',
      '<p>One {# upword-ignore delay: legal #}</p>',
      [['One {# upword-ignore delay: legal #}', ['delay'], 'legal']],
    ],
    [
      'a template comment alone',
      '{{!-- upword-ignore delay: legal --}}<p>One</p>',
      [['One', ['delay'], 'legal']],
    ],
    ['nothing to silence', '<p>One</p><!-- upword-ignore delay: legal -->', []],
    ['another comment', '<!-- upword-ignored: x --><!-- ignore --><p>One', []],
  ])('%s', (_, source, expected) => {
    expect(silenced(source)).toEqual(expected)
  })
})

describe('edits of HTML', () => {
  it.each([
    ['a word', '<p>We can&#39;t  ship &amp; pack.</p>', "can't", 'will', '<p>We will  ship &amp; pack.</p>'],
    [
      'only words that differ',
      '<p>We <b>can&#39;t</b> <i>ship</i> it</p>',
      "We can't ship it",
      'We will ship it soon',
      '<p>We <b>will</b> <i>ship</i> it soon</p>',
    ],
    [
      'tags inside stay',
      'not <b>un<i>til</i></b>\n <u>May</u>!',
      'not until May',
      'from June',
      'from June<b><i></i></b><u></u>!',
    ],
    [
      'escapes',
      'We try.',
      'try',
      'test a < b && "c">d\u00a0e',
      'We test a &lt; b &amp;&amp; "c"&gt;d&nbsp;e.',
    ],
    [
      'placeholders are not escaped',
      'We try.',
      'try',
      'ask <%= a && b %> and {{ c > d }}',
      'We ask <%= a && b %> and {{ c > d }}.',
    ],
    ['a sign that would begin a tag', 'a <3 b', '3', 'b', 'a &lt;b b'],
    ['white space goes as it stood', 'One \n <b> very</b>  two', 'very ', '', 'One \n <b> </b>two'],
    ['an insertion before', '<p><b>We</b> ship</p>', 'We', 'Today We', '<p><b>Today We</b> ship</p>'],
    ['an insertion behind', '<p><b>We</b> ship</p>', 'We', 'We will', '<p><b>We will</b> ship</p>'],
    ['line breaks stay', '<p>not now<br>but soon</p>', 'not now\nbut soon', 'soon', '<p><br>soon</p>'],
    ['comments stay', 'not <!-- a -->now', 'not now', 'later', 'later<!-- a -->'],
    ['nothing new', '<p>One &amp; two</p>', 'One & two', 'One & two', '<p>One &amp; two</p>'],
  ])('%s', (_, source, old, replacement, result) => {
    expect(edited(source, 'html', old, replacement)).toBe(result)
  })

  it('maps a span to the source, markup between its ends included', () => {
    const source = '<p>We <b>can&#39;t</b>  ship</p>'
    const { text, toSource } = protect(source, 'html')
    const of = (words: string) => {
      const at = text.indexOf(words)
      const { start, end } = toSource({ start: at, end: at + words.length })
      return source.slice(start, end)
    }
    expect(of("can't")).toBe('can&#39;t')
    expect(of("'")).toBe('&#39;')
    expect(of("We can't ship")).toBe('We <b>can&#39;t</b>  ship')
    expect(toSource({ start: 0, end: 0 })).toEqual({ start: 3, end: 3 })
    expect(protect('', 'html').toSource({ start: 0, end: 0 })).toEqual({ start: 0, end: 0 })
  })
})
