/// The template of `report.html`. Every value passes the escaping of ``ReportHTML``; only the style is inserted as it is.
enum ReportTemplate {
    static let page = #"""
        \#(HTMLHead.template(title: "{{title}}: {{subject}}"))
        <body>
        <header class="cover">
        <p class="brand">Colophon</p>
        <h1>{{title}}</h1>
        <p class="subject">{{subject}}</p>
        <dl class="facts cover-facts">
        {{#cover}}{{>fact}}{{/cover}}</dl>
        <p class="draft">Draft made by a program from recorded facts. It is not legal advice.</p>
        </header>
        <main>
        <section class="summary" id="s1">
        <h2><span class="number">1</span> Summary</h2>
        <p class="question">What was found, and on which words?</p>
        {{#verdicts}}
        <div class="verdict {{side}}">
        <p class="verdict-name">{{name}}</p>
        <p class="verdict-sentence">{{sentence}} <span class="tag inferred">INFERRED</span></p>
        <p class="verdict-subject">{{about}}</p>
        {{#quotes}}{{>quote}}{{/quotes}}</div>
        {{/verdicts}}
        {{#sentences}}{{>sentence}}{{/sentences}}
        <h3>Status when this page was made</h3>
        <table class="status">
        {{#status}}
        <tr><th scope="row">{{what}}</th><td><span class="state {{stateClass}}">{{state}}</span></td><td>{{note}}</td></tr>
        {{/status}}
        </table>
        <p class="aside">What this report does not show is stated in section {{limitsNumber}}.</p>
        </section>
        {{#sections}}
        <section id="s{{number}}">
        <h2><span class="number">{{number}}</span> {{sectionTitle}}</h2>
        <p class="question">{{question}}</p>
        {{#blocks}}{{#isHeading}}
        <h3>{{text}}</h3>
        {{/isHeading}}{{#isSentence}}{{>sentence}}{{/isSentence}}{{#isParagraph}}
        <p>{{text}}</p>
        {{/isParagraph}}{{#isFacts}}
        <dl class="facts">
        {{#facts}}{{>fact}}{{/facts}}</dl>
        {{/isFacts}}{{#isQuote}}{{>quote}}{{/isQuote}}{{#isTable}}
        <table class="{{tableClass}}">
        <thead><tr>{{#columns}}<th scope="col" class="{{style}}">{{columnTitle}}</th>{{/columns}}</tr></thead>
        <tbody>
        {{#rows}}
        <tr>{{#cells}}<td class="{{style}}">{{#isTag}}<span class="tag {{tagClass}}">{{cell}}</span>{{/isTag}}{{#isState}}<span class="state {{tagClass}}">{{cell}}</span>{{/isState}}{{#isLink}}<a href="{{cell}}">{{cell}}</a>{{/isLink}}{{#isPlain}}{{cell}}{{/isPlain}}</td>{{/cells}}</tr>
        {{/rows}}
        </tbody>
        </table>
        {{/isTable}}{{#isList}}
        <ol>
        {{#items}}
        <li>{{item}}</li>
        {{/items}}
        </ol>
        {{/isList}}{{#isVerbatim}}
        <div class="verbatim">{{text}}</div>
        {{/isVerbatim}}{{/blocks}}
        </section>
        {{/sections}}
        </main>
        <footer class="screen-foot">Bundle {{bundle}}</footer>
        </body>
        </html>

        """#

    static let sentence = #"""
        <p class="said"><span class="tag {{tagClass}}">{{tag}}</span> {{text}}</p>

        """#

    static let quote = #"""
        <figure class="quote">
        <blockquote>{{quoteText}}</blockquote>
        <figcaption>{{place}}</figcaption>
        </figure>

        """#

    static let fact = #"""
        <div class="{{rowClass}}"><dt>{{factName}}</dt><dd class="{{factClass}}">{{value}}{{#hasTag}} <span class="tag {{tagClass}}">{{tag}}</span>{{/hasTag}}</dd></div>

        """#
}
