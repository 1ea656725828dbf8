/// The style of the exposure page, for screens and for paper.
enum ExposureStyle {
    static let css = #"""

        :root{--ink:#1d1b19;--soft:#6b645c;--line:#d8d2c8;--wash:#f7f4ef;--accent:#7a2e1f;--permitted:#8f2d1c;--limited:#dba487;--open:#ecd48f;--forbidden:#d5e4d8;--ended:#d9d6d1;--later:#d6dde8}
        *{box-sizing:border-box}
        html{background:#efebe4;-webkit-print-color-adjust:exact;print-color-adjust:exact}
        body{margin:0 auto;max-width:58rem;padding:3rem 3.5rem;background:#fff;color:var(--ink);
        font:1rem/1.5 "Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua","Noto Serif","DejaVu Serif",Georgia,serif;overflow-wrap:anywhere}
        h1,h2,h3{line-height:1.2;font-weight:600}
        h1{font-size:2.1rem;margin:.2rem 0 .4rem}
        h2{font-size:1.35rem;margin:2.6rem 0 .3rem;padding-top:.6rem;border-top:2px solid var(--ink)}
        h3{font-size:1.1rem;margin:1.8rem 0 .1rem}
        .brand,th,dt,.aside,.question,.state,.legend,svg text{font-family:"Avenir Next",Avenir,"Segoe UI","Helvetica Neue","Noto Sans","DejaVu Sans",Arial,sans-serif}
        .brand{margin:0;color:var(--accent);font-size:.72rem;letter-spacing:.22em;text-transform:uppercase;font-weight:600}
        .subject{font-size:1.12rem;color:var(--soft);margin:0 0 1rem}
        .question,.aside{font-size:.8rem;color:var(--soft);margin:.2rem 0 .8rem}
        .result{font-size:1.25rem;margin:.6rem 0}
        .pictures{overflow-x:auto}
        .picture{display:block;width:100%;height:auto;margin:.4rem 0}
        svg text{font-size:11px;fill:var(--ink)}
        svg .label{font-size:11px;fill:var(--soft)}
        svg .mark{font-size:10px}svg .mark.light{fill:#fff}svg .mark.forbidden,svg .mark.ended,svg .mark.not-begun{font-size:8.5px;fill:#4b463f}
        svg .group{stroke:var(--ink);stroke-width:1.2}
        svg .grid{stroke:var(--line)}svg .today{stroke:var(--accent);stroke-width:1.2}
        svg .year{fill:var(--soft);font-size:10px}svg .today-label{fill:var(--accent);font-size:10px}
        svg .unsaid{stroke:var(--soft);stroke-width:2;stroke-dasharray:3 3}
        .cell.permitted{fill:var(--permitted)}.cell.limited{fill:var(--limited)}.cell.open{fill:var(--open)}.cell.forbidden{fill:var(--forbidden)}
        .cell.ended{fill:var(--ended)}.cell.not-begun{fill:var(--later)}.cell.silent{fill:#fff;stroke:var(--line);stroke-width:.6}
        .legend{list-style:none;padding:0;margin:.6rem 0 0;display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;font-size:.74rem;color:var(--soft)}
        .legend li{display:flex;align-items:center;gap:.4rem}
        .swatch{display:inline-block;width:.95rem;height:.95rem;border:1px solid var(--line)}
        .swatch.permitted,.state.permitted{background:var(--permitted)}.swatch.limited,.state.limited{background:var(--limited)}
        .swatch.open,.state.open{background:var(--open)}.swatch.forbidden,.state.forbidden{background:var(--forbidden)}
        .swatch.ended,.state.ended{background:var(--ended)}.state.not-begun{background:var(--later)}.state.silent{background:var(--wash)}
        .state{display:inline-block;font-size:.66rem;font-weight:600;padding:.12rem .4rem;border-radius:2px;margin-bottom:.2rem}
        .state.permitted{color:#fff}
        .agreement{margin:.6rem 0 1.2rem;padding:.7rem 1rem;background:var(--wash);border-left:3px solid var(--accent)}
        dl{margin:0 0 .4rem;display:grid;grid-template-columns:1fr 1fr;column-gap:2rem}
        dl>div{display:grid;grid-template-columns:8.6rem 1fr;gap:.6rem}
        dt{font-size:.74rem;color:var(--soft);padding-top:.18rem}
        dd{margin:0;font-size:.9rem}
        table{border-collapse:collapse;width:100%;margin:.4rem 0;font-size:.84rem;line-height:1.4}
        th{font-size:.68rem;font-weight:600;color:var(--soft);text-align:left;padding:.3rem .7rem .25rem 0;border-bottom:1px solid var(--ink)}
        td{padding:.35rem .7rem .35rem 0;border-bottom:1px solid var(--line);vertical-align:top}
        .agreement table{table-layout:fixed}.agreement th:nth-child(1){width:23%}.agreement th:nth-child(2){width:19%}.agreement th:nth-child(3){width:20%}
        .number{font-variant-numeric:tabular-nums}
        .day{min-width:7.2rem}
        .quote{font-style:italic}
        td .aside{margin:.15rem 0 0}
        li{margin:.2rem 0}
        .foot{font-size:.84rem;color:var(--soft)}
        @media(max-width:46rem){body{padding:1.4rem 1.1rem}dl{grid-template-columns:1fr}.pictures .picture{min-width:40rem}.agreement{overflow-x:auto}.agreement table{min-width:34rem}}
        @media print{html{background:#fff;font-size:9.2pt}body{max-width:none;padding:0}h2,h3,.question{break-after:avoid}tr,.picture,.agreement dl,li{break-inside:avoid}
        thead{display:table-header-group}}
        @page{size:A4;margin:16mm 15mm 18mm;@bottom-right{content:"Page " counter(page) " of " counter(pages);font:7.5pt "DejaVu Sans",Arial,sans-serif;color:#6b645c}}

        """#
}
