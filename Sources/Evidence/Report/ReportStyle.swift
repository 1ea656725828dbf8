/// The style of `report.html`, for screens and for paper.
package enum ReportStyle {
    /// - Parameter bundleID: Hexadecimal digits, for the foot of every printed page.
    static func css(bundleID: String) -> String {
        base + "@page{@bottom-left{content:\"Bundle \(bundleID)\"}}\n"
    }

    /// What every page of ours shares.
    package static let base = #"""

        :root{--ink:#1d1b19;--soft:#6b645c;--line:#d8d2c8;--paper:#fff;--wash:#f7f4ef;--accent:#7a2e1f;--good:#2c6444;--open:#8a6410;--bad:#9b1c1c}
        *{box-sizing:border-box}
        html{background:#efebe4;-webkit-print-color-adjust:exact;print-color-adjust:exact}
        body{margin:0 auto;max-width:52rem;padding:3.5rem 4rem 4rem;background:var(--paper);color:var(--ink);
        font:1rem/1.55 "Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua","Source Serif Pro","Noto Serif","DejaVu Serif",Georgia,serif;
        font-variant-numeric:lining-nums;overflow-wrap:anywhere}
        h1,h2,h3{line-height:1.2;font-weight:600;text-wrap:balance}
        h1{font-size:2.3rem;margin:.2rem 0 .4rem;letter-spacing:-.01em}
        h2{font-size:1.45rem;margin:3.2rem 0 .2rem;padding-top:.7rem;border-top:2px solid var(--ink);display:flex;gap:.8rem}
        h2 .number{color:var(--accent);min-width:1.6rem}
        h3{font-size:1.06rem;margin:1.9rem 0 .5rem}
        p{margin:.55rem 0}
        a{color:var(--accent);text-decoration-thickness:.5px;text-underline-offset:2px}
        .brand,.tag,.state,.verdict-name,dt,th,.question,figcaption,.screen-foot,.aside,.draft{
        font-family:"Avenir Next",Avenir,"Segoe UI","Helvetica Neue","Noto Sans","DejaVu Sans",Arial,sans-serif}
        .brand{margin:0;color:var(--accent);font-size:.72rem;letter-spacing:.22em;text-transform:uppercase;font-weight:600}
        .subject{font-size:1.18rem;margin:0 0 1.6rem;color:var(--soft)}
        .question{margin:0 0 1.1rem;color:var(--soft);font-size:.82rem}
        .draft{font-size:.8rem;color:var(--soft);margin-top:1.1rem}
        .aside{font-size:.8rem;color:var(--soft)}
        .facts{margin:.6rem 0 1.1rem;border-top:1px solid var(--line)}
        .facts>div{display:grid;grid-template-columns:10.5rem 1fr;gap:1rem;padding:.3rem 0;border-bottom:1px solid var(--line)}
        .cover-facts{display:grid;grid-template-columns:1fr 1fr;column-gap:2.5rem}
        .cover-facts>div{grid-template-columns:6.2rem 1fr;align-content:start}
        .cover-facts>div.wide{grid-column:1/-1}
        dt{font-size:.78rem;color:var(--soft);padding-top:.16rem}
        dd{margin:0}
        dd.code,td.code,td.file{font-family:ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.78em;line-height:1.5}
        .tag{display:inline-block;font-size:.58rem;font-weight:600;letter-spacing:.07em;line-height:1;padding:.2rem .34rem .18rem;border:1px solid currentColor;
        border-radius:2px;vertical-align:.12em;white-space:nowrap}
        .tag.recorded{color:#2b4a6f}.tag.computed{color:#2c6444}.tag.observed{color:#5a4a8a}.tag.declared{color:#7b5c14}.tag.inferred{color:var(--accent)}
        .said .tag{margin-right:.25rem}
        .verdict{margin:1.2rem 0 1.6rem;padding:1.2rem 1.5rem 1.1rem;background:var(--wash);border-left:5px solid var(--open)}
        .verdict.inside{border-left-color:var(--good)}.verdict.outside{border-left-color:var(--bad)}
        .verdict-name{margin:0;font-size:.72rem;font-weight:700;letter-spacing:.14em;text-transform:uppercase;color:var(--open)}
        .inside .verdict-name{color:var(--good)}.outside .verdict-name{color:var(--bad)}
        .verdict-sentence{font-size:1.3rem;line-height:1.35;margin:.35rem 0 .3rem}
        .verdict-subject{margin:0 0 .2rem;color:var(--soft);font-size:.92rem}
        .quote{margin:.9rem 0 1.1rem 0;padding-left:1.2rem;border-left:2px solid var(--accent)}
        blockquote{margin:0;white-space:pre-line;font-style:italic}
        blockquote::before{content:"\201C"}blockquote::after{content:"\201D"}
        figcaption{margin-top:.3rem;font-size:.74rem;color:var(--soft)}
        table{border-collapse:collapse;width:100%;margin:.8rem 0 1.2rem;font-size:.86rem;line-height:1.4}
        th{font-size:.7rem;font-weight:600;color:var(--soft);text-align:left;vertical-align:bottom;padding:.3rem .7rem .3rem 0;border-bottom:1px solid var(--ink)}
        td{padding:.34rem .7rem .34rem 0;border-bottom:1px solid var(--line);vertical-align:top}
        th:last-child,td:last-child{padding-right:0}
        .number{font-variant-numeric:tabular-nums lining-nums}
        th.number,td.number{text-align:right;white-space:nowrap}
        td.tag-cell,td.state-cell,td.label,th.label{white-space:nowrap}
        td.file{font-size:.7rem}
        td.code{font-size:.72rem;white-space:nowrap}
        table.status th{border-bottom:1px solid var(--line);width:8.5rem;color:var(--ink);font-size:.8rem;vertical-align:top;padding-top:.45rem}
        table.status td{padding-top:.4rem;padding-bottom:.4rem}
        .state{display:inline-block;font-size:.66rem;font-weight:700;letter-spacing:.06em;white-space:nowrap;padding:.16rem .4rem;border-radius:2px;color:#fff;background:var(--open)}
        .state.pass{background:var(--good)}.state.fail{background:var(--bad)}.state.not-checked{background:#fff;color:var(--soft);box-shadow:inset 0 0 0 1px var(--soft)}
        .verbatim{white-space:pre-wrap;margin:.8rem 0 1.2rem;padding:.9rem 1.1rem;background:var(--wash);font-size:.92rem}
        ol{padding-left:1.5rem}
        li{margin:.4rem 0;padding-left:.2rem}
        li::marker{color:var(--accent);font-size:.9em}
        .screen-foot{margin-top:4rem;padding-top:.7rem;border-top:1px solid var(--line);font-size:.68rem;color:var(--soft)}
        @media(max-width:46rem){td.code{white-space:normal}body{padding:1.6rem 1.2rem}.facts>div,.cover-facts{grid-template-columns:1fr;gap:0}}
        @media print{
        html{background:#fff;font-size:9.3pt}
        body{max-width:none;padding:0;line-height:1.42}
        h1{font-size:20pt;margin:.1rem 0 .2rem}
        .subject{margin-bottom:.8rem}
        .draft{margin-top:.5rem}
        h2{margin-top:1.7rem;font-size:13pt}
        .facts{margin:.4rem 0 .8rem}
        .facts>div{padding:.16rem 0}
        .cover-facts{grid-template-columns:1fr 1fr}
        .verdict{padding:.8rem 1.2rem .6rem;margin:.7rem 0 1rem}
        .verdict-sentence{font-size:12pt}
        .said{margin:.35rem 0}
        table.status td,table.status th{padding-top:.24rem;padding-bottom:.24rem}
        td{padding-top:.22rem;padding-bottom:.22rem}
        .screen-foot{display:none}
        .cover{break-after:avoid}
        h2,h3,.question{break-after:avoid}
        tr,.quote,.verdict,.facts>div,li,.said{break-inside:avoid}
        thead{display:table-header-group}
        a{color:inherit;text-decoration:none}
        }
        @page{size:A4;margin:20mm 20mm 22mm;
        @bottom-left{font:6.2pt "DejaVu Sans Mono",monospace;color:#6b645c}
        @bottom-right{content:"Page " counter(page) " of " counter(pages);font:7.5pt "DejaVu Sans",Arial,sans-serif;color:#6b645c}}

        """#
}
