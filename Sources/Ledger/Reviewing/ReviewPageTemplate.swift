import Evidence

/// The template of a review's page.
enum ReviewPageTemplate {
    static let page = #"""
        \#(HTMLHead.template(title: "Review of {{name}}"))
        <body>
        <header class="cover">
        <p class="brand">Colophon</p>
        <h1>{{name}}</h1>
        <p class="subject">{{counts}}</p>
        <dl class="facts">
        <div class="narrow"><dt>Taken for</dt><dd>{{type}}, {{why}}</dd></div>
        <div class="narrow"><dt>Words</dt><dd>{{negotiability}}</dd></div>
        <div class="wide"><dt>SHA-256</dt><dd class="code">{{digest}}</dd></div>
        <div class="narrow"><dt>Text by</dt><dd class="code">{{extractor}}</dd></div>
        </dl>
        <p class="draft">A highlighter, not a lawyer: read the quotes. This is not legal advice, and the absence of a finding is not advice to sign.</p>
        </header>
        <main>
        {{#hasWarnings}}
        <section class="warnings"><h2>About the document itself</h2>
        <ul>{{#warnings}}<li>{{text}}</li>{{/warnings}}</ul></section>
        {{/hasWarnings}}
        <section><h2>Three questions</h2>
        <table class="answers">
        {{#answers}}
        <tr><th scope="row">{{question}}</th><td><span class="answer {{class}}">{{verdict}}</span> {{#links}}<a href="#{{id}}">{{number}}</a> {{/links}}</td></tr>
        {{/answers}}
        </table></section>
        {{#hasCombinations}}
        <section><h2>What matters more together</h2>
        <ul>{{#combinations}}<li>{{text}} {{#links}}<a href="#{{id}}">{{number}}</a> {{/links}}</li>{{/combinations}}</ul></section>
        {{/hasCombinations}}
        {{#parts}}
        {{#isOpen}}<section><h2><span class="number">{{count}}</span> {{title}}</h2>
        {{#findings}}{{>finding}}{{/findings}}</section>{{/isOpen}}
        {{#isFolded}}<details><summary><span class="number">{{count}}</span> {{title}}</summary>
        {{#findings}}{{>finding}}{{/findings}}</details>{{/isFolded}}
        {{/parts}}
        {{#hasSilences}}
        <section><h2>What is not there</h2>
        <ul>{{#silences}}<li>{{text}}</li>{{/silences}}</ul></section>
        {{/hasSilences}}
        {{#hasPay}}
        <section><h2>Ways of being paid for derived data</h2>
        <ul>{{#pay}}<li>{{text}}</li>{{/pay}}</ul><p class="aside">{{payNote}}</p></section>
        {{/hasPay}}
        {{#hasDocuments}}
        <section><h2>Other documents that the text names</h2>
        <ul>{{#documents}}<li>{{text}}</li>{{/documents}}</ul></section>
        {{/hasDocuments}}
        <section><h2>How it was searched</h2>
        <ul>{{#notes}}<li>{{text}}</li>{{/notes}}</ul></section>
        <section class="whole"><h2>The whole text, with the passages marked</h2>
        <p class="legend"><mark class="high">reaches far</mark> <mark class="medium">purpose or end</mark> <mark class="low">ordinary</mark> <mark class="protects">protects you</mark> <mark class="neutral">defines, or binds you</mark></p>
        <div class="text">{{#pieces}}{{#isPlain}}{{text}}{{/isPlain}}{{#isMarked}}<mark class="{{class}}">{{#links}}<a class="anchor" href="#{{id}}">{{number}}</a>{{/links}}{{text}}</mark>{{/isMarked}}{{/pieces}}</div>
        </section>
        </main>
        </body>
        </html>

        """#

    static let finding = #"""
        <article class="found {{class}}">
        <h3>{{#numbers}}<span class="number" id="{{id}}">{{number}}</span>{{/numbers}} {{categories}} <span class="kind">{{polarity}}, {{severity}}</span></h3>
        <blockquote>{{quote}}</blockquote>
        <p class="place">{{place}}</p>
        {{#sides}}
        <p><b>{{name}}</b>{{meaning}}{{#hasAllows}} It lets them {{allows}}.{{/hasAllows}}</p>
        {{#hasLimits}}<p class="side"><b>Limits:</b> {{limits}}</p>{{/hasLimits}}
        {{#isRisk}}<p class="side"><b>Ask:</b> {{ask}}</p>
        <p class="side"><b>Instead:</b> {{instead}}</p>{{/isRisk}}
        <p class="side why">{{severity}}: {{why}}. Found by the rule {{rule}}, in the words “{{words}}”; reading: {{wording}}. <span class="tag inferred">INFERRED</span></p>
        {{/sides}}
        {{#definitions}}<p class="definition">{{text}}</p>{{/definitions}}
        </article>

        """#

    static let style =
        ReportStyle.base + #"""
            h1{overflow-wrap:anywhere}
            .warnings{border-left:5px solid var(--bad);padding:.1rem 1.2rem;background:var(--wash);margin-top:1.5rem}
            .warnings h2{border:0;margin-top:.8rem}
            .found{margin:1rem 0 1.4rem;padding:.5rem 1.1rem .7rem;border-left:5px solid var(--line);background:var(--wash)}
            .found h3{margin:.4rem 0}
            .found .number{color:var(--accent);margin-right:.3rem}
            .found.high{border-left-color:var(--bad)}.found.medium{border-left-color:var(--open)}.found.protects{border-left-color:var(--good)}
            .kind,.place,.why,.aside{font-size:.76rem;color:var(--soft);font-weight:400}
            .found p{margin:.4rem 0}
            .found .side{margin-left:1.2rem}
            .definition{font-size:.88rem;padding-left:1rem;border-left:2px solid var(--line)}
            details{margin-top:2rem}
            summary{font-size:1.2rem;font-weight:600;cursor:pointer;padding-top:.7rem;border-top:2px solid var(--ink)}
            .answers th{width:55%;font-size:.9rem;color:var(--ink);font-weight:400;border-bottom:1px solid var(--line);vertical-align:top;padding:.35rem .7rem .35rem 0}
            .answer{font-weight:600}.answer.bad{color:var(--bad)}.answer.good{color:var(--good)}.answer.open{color:var(--open)}
            ul{padding-left:1.3rem}
            .text{white-space:pre-wrap;font-size:.86rem;line-height:1.5;padding:1rem 1.2rem;border:1px solid var(--line)}
            mark{background:#eee7da;color:inherit;padding:.05em 0}
            mark.high{background:#f4c9c0}mark.medium{background:#f6e2b5}mark.low{background:#eee7da}mark.protects{background:#cfe6d6}mark.neutral{background:#e3e3ea}
            .legend mark{padding:.1rem .4rem;margin-right:.3rem;font-size:.8rem}
            .anchor{font:600 .62rem "DejaVu Sans",Arial,sans-serif;vertical-align:super;text-decoration:none;padding:0 .2em;color:var(--accent)}
            @media print{.found{break-inside:avoid}.whole{break-before:page}details::details-content{content-visibility:visible;display:block}}

            """#
}
