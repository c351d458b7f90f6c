"""The default asylum model in numpy, vectorised over draws: the other yardstick of bench/chain.ts. The equations are those of
src/chain/models/asylum-*.ts; input, output and generator are those of chain.c. All indicators are kept, as in chain.c."""
import sys
import time

import numpy as np

YEARS = 5
NAMED = {}
for line in sys.stdin:
    parts = line.split()
    NAMED[parts[0]] = np.array([float(each) for each in parts[1:]])


def run(inflow):
    """One column per year in; all values out, by year and name."""
    s1_stock_begin = NAMED["ind.asiel.spoor1.voorraad"][0]
    s2_stock_begin = NAMED["ind.asiel.spoor2.voorraad"][0]
    s4a_stock_begin = NAMED["ind.asiel.spoor4aa.voorraad"][0]
    s4v_stock_begin = NAMED["ind.asiel.spoor4va.voorraad"][0]
    mvv_stock_begin = NAMED["ind.nareis.mvv.voorraad"][0]
    dtv_stock_begin = NAMED["dtv.caseload"][0]
    ntb_stock_begin = NAMED["rvdr.asiel.ntb.voorraad"][0]
    appeal_stock_begin = NAMED["rvdr.asiel.beroep.voorraad"][0]
    higher_stock_begin = NAMED["rvs.asiel.hb.voorraad"][0]
    coa_az_begin = NAMED["coa.bezetting.az"][0]
    coa_vh_begin = NAMED["coa.bezetting.vh"][0]
    behind_begin = NAMED["gem.achterstand"][0]
    nidos_stock_begin = NAMED["nidos.caseload"][0]
    police_stock_begin = NAMED["politie.ir.aanmeldingen"][0]
    returned_begin = NAMED["rvdr.asiel.terug"][0]
    mvv_yes_begin = NAMED["nareis.historie.1"][0]
    kept = []
    for t in range(YEARS):
        P = lambda name: NAMED[name][t]
        first = inflow[t]
        # inflow
        hasa = P("asiel.hasa")
        zij = P("asiel.zij_instroom")
        resettled = P("asiel.hervestiging")
        relocated = P("asiel.herplaatsing")
        new = first + zij
        # spoor 1
        s1_in = P("asiel.spoor1.aandeel") * new
        s1_open = s1_stock_begin + s1_in
        s1_on = P("asiel.spoor1.doorstroom") * s1_open
        s1_withdrawn = P("asiel.spoor1.intrekking") * s1_open
        s1_out = np.minimum(P("asiel.spoor1.capaciteit"), s1_open - s1_withdrawn - s1_on)
        s1_idle = P("asiel.spoor1.capaciteit") - s1_out
        s1_used = s1_out / P("asiel.spoor1.capaciteit")
        s1_yes = P("asiel.spoor1.inwilliging") * s1_out
        s1_no = s1_out - s1_yes
        # spoor 2
        s2_in = P("asiel.spoor2.aandeel") * new
        s2_open = s2_stock_begin + s2_in
        s2_withdrawn = P("asiel.spoor2.intrekking") * s2_open
        s2_out = np.minimum(P("asiel.spoor2.capaciteit"), s2_open - s2_withdrawn)
        s2_idle = P("asiel.spoor2.capaciteit") - s2_out
        s2_used = s2_out / P("asiel.spoor2.capaciteit")
        s2_yes = P("asiel.spoor2.inwilliging") * s2_out
        s2_no = s2_out - s2_yes
        # spoor 4 AA, then VA
        s4a_in = P("asiel.spoor4.aandeel") * new + hasa + s1_on + returned_begin
        s4a_open = s4a_stock_begin + s4a_in
        s4a_withdrawn = P("asiel.spoor4aa.intrekking") * s4a_open
        s4a_out = np.minimum(P("asiel.spoor4aa.capaciteit"), s4a_open - s4a_withdrawn)
        s4a_idle = P("asiel.spoor4aa.capaciteit") - s4a_out
        s4a_used = s4a_out / P("asiel.spoor4aa.capaciteit")
        s4v_in = P("asiel.spoor4aa.doorverwijzing") * s4a_out
        s4a_decided = s4a_out - s4v_in
        s4a_yes = P("asiel.spoor4aa.inwilliging") * s4a_decided
        s4a_no = s4a_decided - s4a_yes
        s4v_open = s4v_stock_begin + s4v_in
        s4v_withdrawn = P("asiel.spoor4va.intrekking") * s4v_open
        s4v_out = np.minimum(P("asiel.spoor4va.capaciteit"), s4v_open - s4v_withdrawn)
        s4v_idle = P("asiel.spoor4va.capaciteit") - s4v_out
        s4v_used = s4v_out / P("asiel.spoor4va.capaciteit")
        s4v_yes = P("asiel.spoor4va.inwilliging") * s4v_out
        s4v_no = s4v_out - s4v_yes
        # nareis
        yes = s1_yes + s2_yes + s4a_yes + s4v_yes
        mvv_in = P("nareis.factor") * yes
        mvv_out = np.minimum(P("nareis.capaciteit"), mvv_stock_begin + mvv_in)
        mvv_idle = P("nareis.capaciteit") - mvv_out
        mvv_used = mvv_out / P("nareis.capaciteit")
        mvv_yes = P("nareis.inwilliging") * mvv_out
        family = P("nareis.inreis.0") * mvv_yes + P("nareis.inreis.1") * mvv_yes_begin
        total = first + hasa + family + resettled + relocated + P("asiel.zij_telt_mee") * zij
        # DT&V
        dtv_ind = P("dtv.spoor1.overdracht") * s1_no + P("dtv.spoor2.overdracht") * s2_no + P("dtv.spoor4aa.overdracht") * s4a_no + P("dtv.spoor4va.overdracht") * s4v_no - P("dtv.niet_overgedragen")
        dtv_in = dtv_ind + P("dtv.politie") + P("dtv.kmar") + P("dtv.overig")
        dtv_out = P("dtv.uitstroom") * (dtv_stock_begin + dtv_in)
        dtv_own = P("dtv.aandeel.zelfstandig") * dtv_out
        dtv_forced = P("dtv.aandeel.gedwongen") * dtv_out
        dtv_unseen = P("dtv.aandeel.zonder_toezicht") * dtv_out
        # courts
        vovo = P("rvdr.asiel.spoor1.vovo") * s1_no + P("rvdr.asiel.spoor2.vovo") * s2_no + P("rvdr.asiel.spoor4aa.vovo") * s4a_no + P("rvdr.asiel.spoor4va.vovo") * s4v_no
        overdue = np.maximum(0, s1_stock_begin + s2_stock_begin + s4a_stock_begin + s4v_stock_begin - P("asiel.beslistermijn_maanden") / 12 * (s1_out + s2_out + s4a_decided + s4v_out))
        ntb_in = P("rvdr.ntb.kans") * overdue
        ntb_out = np.minimum(P("rvdr.ntb.capaciteit"), ntb_stock_begin + ntb_in)
        ntb_idle = P("rvdr.ntb.capaciteit") - ntb_out
        ntb_used = ntb_out / P("rvdr.ntb.capaciteit")
        appeal_in = P("rvdr.asiel.spoor1.beroep") * s1_no + P("rvdr.asiel.spoor2.beroep") * s2_no + P("rvdr.asiel.spoor4aa.beroep") * s4a_no + P("rvdr.asiel.spoor4va.beroep") * s4v_no
        appeal_room = np.maximum(0, P("rvdr.asiel.capaciteit") - P("rvdr.ntb.gewicht") * ntb_out)
        appeal_out = np.minimum(appeal_room, appeal_stock_begin + appeal_in)
        appeal_idle = appeal_room - appeal_out
        appeal_used = appeal_out / appeal_room
        returned = P("rvdr.asiel.gegrond") * appeal_out
        higher_in = P("rvs.asiel.hb") * appeal_out
        higher_out = np.minimum(P("rvs.asiel.capaciteit"), higher_stock_begin + higher_in)
        higher_idle = P("rvs.asiel.capaciteit") - higher_out
        higher_used = higher_out / P("rvs.asiel.capaciteit")
        # COA and municipalities
        coa_az_in = P("coa.opvangaandeel") * (first + hasa + zij)
        coa_change = np.minimum(P("coa.statusovergang") * yes, coa_az_begin + coa_az_in)
        coa_az_out = np.minimum(s1_withdrawn + s2_withdrawn + s4a_withdrawn + s4v_withdrawn + P("coa.vertrek_uit_opvang") * dtv_out, coa_az_begin + coa_az_in - coa_change)
        coa_az = coa_az_begin + coa_az_in - coa_change - coa_az_out + P("coa.bezetting.az.correctie")
        coa_vh_in = coa_change + family + resettled + relocated
        coa_in = coa_az_in + family + resettled + relocated
        target = P("coa.taakstelling")
        housing = P("coa.realisatie_taakstelling") * target
        coa_vh_out = np.minimum(housing, coa_vh_begin + coa_vh_in)
        coa_vh_idle = housing - coa_vh_out
        coa_vh_used = coa_vh_out / housing
        coa_vh = coa_vh_begin + coa_vh_in - coa_vh_out + P("coa.bezetting.vh.correctie")
        coa = coa_az + coa_vh
        coa_mean = 0.5 * coa_az_begin + 0.5 * coa_az + 0.5 * coa_vh_begin + 0.5 * coa_vh
        coa_places = coa / P("coa.bezettingspercentage")
        behind = behind_begin + target - coa_vh_out + P("gem.achterstand.correctie")
        # the others
        nidos_in = P("nidos.amv_aandeel") * first
        nidos_out = P("nidos.uitstroom") * (nidos_stock_begin + nidos_in)
        police_in = first + hasa + zij
        police_out = np.minimum(P("politie.ir.capaciteit"), police_stock_begin + police_in)
        police_idle = P("politie.ir.capaciteit") - police_out
        police_used = police_out / P("politie.ir.capaciteit")
        oda_years = P("bz.dac_aandeel") * P("bz.verblijf_eerste_jaar") * (first + family)
        oda_cost = P("coa.kostprijs") * oda_years
        integration = P("szw.inburgering") * (yes + family + resettled + relocated)
        benefit = coa_vh_out
        # stocks
        s1_stock = s1_stock_begin + s1_in - s1_withdrawn - s1_on - s1_out + P("ind.asiel.spoor1.voorraad.correctie")
        s2_stock = s2_stock_begin + s2_in - s2_withdrawn - s2_out + P("ind.asiel.spoor2.voorraad.correctie")
        s4a_stock = s4a_stock_begin + s4a_in - s4a_withdrawn - s4a_out + P("ind.asiel.spoor4aa.voorraad.correctie")
        s4v_stock = s4v_stock_begin + s4v_in - s4v_withdrawn - s4v_out + P("ind.asiel.spoor4va.voorraad.correctie")
        mvv_stock = mvv_stock_begin + mvv_in - mvv_out + P("ind.nareis.mvv.voorraad.correctie")
        dtv_stock = dtv_stock_begin + dtv_in - dtv_out + P("dtv.caseload.correctie")
        ntb_stock = ntb_stock_begin + ntb_in - ntb_out + P("rvdr.asiel.ntb.voorraad.correctie")
        appeal_stock = appeal_stock_begin + appeal_in - appeal_out + P("rvdr.asiel.beroep.voorraad.correctie")
        higher_stock = higher_stock_begin + higher_in - higher_out + P("rvs.asiel.hb.voorraad.correctie")
        nidos_stock = nidos_stock_begin + nidos_in - nidos_out + P("nidos.caseload.correctie")
        police_stock = police_stock_begin + police_in - police_out + P("politie.ir.aanmeldingen.correctie")
        s1_stock_begin = s1_stock
        s2_stock_begin = s2_stock
        s4a_stock_begin = s4a_stock
        s4v_stock_begin = s4v_stock
        mvv_stock_begin = mvv_stock
        dtv_stock_begin = dtv_stock
        ntb_stock_begin = ntb_stock
        appeal_stock_begin = appeal_stock
        higher_stock_begin = higher_stock
        coa_az_begin = coa_az
        coa_vh_begin = coa_vh
        behind_begin = behind
        nidos_stock_begin = nidos_stock
        police_stock_begin = police_stock
        returned_begin = returned
        mvv_yes_begin = mvv_yes
        kept.append(dict(locals()))
    return kept


def main():
    draws, rounds, block = (int(each) for each in sys.argv[1:4])
    state = 1
    states = np.empty(draws * YEARS)
    for i in range(draws * YEARS):
        state = (state * 1664525 + 1013904223) % 2**32
        states[i] = state
    inflow = np.ascontiguousarray((20000 + 30000 * ((states + 0.5) / 2**32)).reshape(draws, YEARS).T)
    names = ["coa", "s4v_stock", "nidos_stock", "appeal_used", "oda_cost"]
    taken = 0.0
    sums = np.zeros(len(names))
    shown = None
    for start in range(0, draws, block):
        part = np.ascontiguousarray(inflow[:, start : start + block])
        least = float("inf")
        for _ in range(rounds):
            begin = time.perf_counter()
            kept = run(part)
            least = min(least, time.perf_counter() - begin)
        taken += least
        last = [np.broadcast_to(kept[-1][name], part[0].shape) for name in names]
        sums += [float(column.sum()) for column in last]
        if shown is None:
            shown = [column[:8] for column in last]
    rows = [repr(float(column[d])) for d in range(8) for column in shown]
    print(taken * 1e9 / draws, *(repr(float(each)) for each in sums), *rows)


main()
