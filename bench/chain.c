/* The yardstick of bench/chain.ts: the default asylum model written out by hand in C, draw by draw, all indicators kept.
 * The equations are those of src/chain/models/asylum-*.ts. Parameters and start values come from standard input, a name and
 * five values a line (one for the years 2026 to 2030 each, or five times the start value). Inflow comes from a generator that
 * chain.ts has too. Prints nanoseconds per draw, the sum over all draws of five indicators in the last year, and the same
 * five for the first draws. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { YEARS = 5, KEPT = 107, BLOCK = 128, SHOWN = 8, CHECKED = 5, MOST = 400, NAME = 100 };
#define MIN(a, b) ((a) < (b) ? (a) : (b))
#define MAX(a, b) ((a) > (b) ? (a) : (b))

static char names[MOST][NAME];
static double numbers[MOST][YEARS];
static int count;

static const double *named(const char *name) {
  for (int i = 0; i < count; i++)
    if (strcmp(names[i], name) == 0) return numbers[i];
  fprintf(stderr, "no %s\n", name);
  exit(1);
}

static const double *p_asiel_hasa;
static const double *p_asiel_zij_instroom;
static const double *p_asiel_hervestiging;
static const double *p_asiel_herplaatsing;
static const double *p_asiel_spoor1_aandeel;
static const double *p_asiel_spoor1_doorstroom;
static const double *p_asiel_spoor1_intrekking;
static const double *p_asiel_spoor1_capaciteit;
static const double *p_asiel_spoor1_inwilliging;
static const double *p_asiel_spoor2_aandeel;
static const double *p_asiel_spoor2_intrekking;
static const double *p_asiel_spoor2_capaciteit;
static const double *p_asiel_spoor2_inwilliging;
static const double *p_asiel_spoor4_aandeel;
static const double *p_asiel_spoor4aa_intrekking;
static const double *p_asiel_spoor4aa_capaciteit;
static const double *p_asiel_spoor4aa_doorverwijzing;
static const double *p_asiel_spoor4aa_inwilliging;
static const double *p_asiel_spoor4va_intrekking;
static const double *p_asiel_spoor4va_capaciteit;
static const double *p_asiel_spoor4va_inwilliging;
static const double *p_nareis_factor;
static const double *p_nareis_capaciteit;
static const double *p_nareis_inwilliging;
static const double *p_nareis_inreis_0;
static const double *p_nareis_inreis_1;
static const double *p_asiel_zij_telt_mee;
static const double *p_dtv_spoor1_overdracht;
static const double *p_dtv_spoor2_overdracht;
static const double *p_dtv_spoor4aa_overdracht;
static const double *p_dtv_spoor4va_overdracht;
static const double *p_dtv_niet_overgedragen;
static const double *p_dtv_politie;
static const double *p_dtv_kmar;
static const double *p_dtv_overig;
static const double *p_dtv_uitstroom;
static const double *p_dtv_aandeel_zelfstandig;
static const double *p_dtv_aandeel_gedwongen;
static const double *p_dtv_aandeel_zonder_toezicht;
static const double *p_rvdr_asiel_spoor1_vovo;
static const double *p_rvdr_asiel_spoor2_vovo;
static const double *p_rvdr_asiel_spoor4aa_vovo;
static const double *p_rvdr_asiel_spoor4va_vovo;
static const double *p_asiel_beslistermijn_maanden;
static const double *p_rvdr_ntb_kans;
static const double *p_rvdr_ntb_capaciteit;
static const double *p_rvdr_asiel_spoor1_beroep;
static const double *p_rvdr_asiel_spoor2_beroep;
static const double *p_rvdr_asiel_spoor4aa_beroep;
static const double *p_rvdr_asiel_spoor4va_beroep;
static const double *p_rvdr_asiel_capaciteit;
static const double *p_rvdr_ntb_gewicht;
static const double *p_rvdr_asiel_gegrond;
static const double *p_rvs_asiel_hb;
static const double *p_rvs_asiel_capaciteit;
static const double *p_coa_opvangaandeel;
static const double *p_coa_statusovergang;
static const double *p_coa_vertrek_uit_opvang;
static const double *p_coa_bezetting_az_correctie;
static const double *p_coa_taakstelling;
static const double *p_coa_realisatie_taakstelling;
static const double *p_coa_bezetting_vh_correctie;
static const double *p_coa_bezettingspercentage;
static const double *p_gem_achterstand_correctie;
static const double *p_nidos_amv_aandeel;
static const double *p_nidos_uitstroom;
static const double *p_politie_ir_capaciteit;
static const double *p_bz_dac_aandeel;
static const double *p_bz_verblijf_eerste_jaar;
static const double *p_coa_kostprijs;
static const double *p_szw_inburgering;
static const double *p_ind_asiel_spoor1_voorraad_correctie;
static const double *p_ind_asiel_spoor2_voorraad_correctie;
static const double *p_ind_asiel_spoor4aa_voorraad_correctie;
static const double *p_ind_asiel_spoor4va_voorraad_correctie;
static const double *p_ind_nareis_mvv_voorraad_correctie;
static const double *p_dtv_caseload_correctie;
static const double *p_rvdr_asiel_ntb_voorraad_correctie;
static const double *p_rvdr_asiel_beroep_voorraad_correctie;
static const double *p_rvs_asiel_hb_voorraad_correctie;
static const double *p_nidos_caseload_correctie;
static const double *p_politie_ir_aanmeldingen_correctie;
static double start_s1_stock;
static double start_s2_stock;
static double start_s4a_stock;
static double start_s4v_stock;
static double start_mvv_stock;
static double start_dtv_stock;
static double start_ntb_stock;
static double start_appeal_stock;
static double start_higher_stock;
static double start_coa_az;
static double start_coa_vh;
static double start_behind;
static double start_nidos_stock;
static double start_police_stock;
static double start_returned;
static double start_mvv_yes;

static void read_all(void) {
  while (count < MOST && scanf("%99s %lf %lf %lf %lf %lf", names[count], &numbers[count][0], &numbers[count][1],
                               &numbers[count][2], &numbers[count][3], &numbers[count][4]) == 6)
    count++;
  p_asiel_hasa = named("asiel.hasa");
  p_asiel_zij_instroom = named("asiel.zij_instroom");
  p_asiel_hervestiging = named("asiel.hervestiging");
  p_asiel_herplaatsing = named("asiel.herplaatsing");
  p_asiel_spoor1_aandeel = named("asiel.spoor1.aandeel");
  p_asiel_spoor1_doorstroom = named("asiel.spoor1.doorstroom");
  p_asiel_spoor1_intrekking = named("asiel.spoor1.intrekking");
  p_asiel_spoor1_capaciteit = named("asiel.spoor1.capaciteit");
  p_asiel_spoor1_inwilliging = named("asiel.spoor1.inwilliging");
  p_asiel_spoor2_aandeel = named("asiel.spoor2.aandeel");
  p_asiel_spoor2_intrekking = named("asiel.spoor2.intrekking");
  p_asiel_spoor2_capaciteit = named("asiel.spoor2.capaciteit");
  p_asiel_spoor2_inwilliging = named("asiel.spoor2.inwilliging");
  p_asiel_spoor4_aandeel = named("asiel.spoor4.aandeel");
  p_asiel_spoor4aa_intrekking = named("asiel.spoor4aa.intrekking");
  p_asiel_spoor4aa_capaciteit = named("asiel.spoor4aa.capaciteit");
  p_asiel_spoor4aa_doorverwijzing = named("asiel.spoor4aa.doorverwijzing");
  p_asiel_spoor4aa_inwilliging = named("asiel.spoor4aa.inwilliging");
  p_asiel_spoor4va_intrekking = named("asiel.spoor4va.intrekking");
  p_asiel_spoor4va_capaciteit = named("asiel.spoor4va.capaciteit");
  p_asiel_spoor4va_inwilliging = named("asiel.spoor4va.inwilliging");
  p_nareis_factor = named("nareis.factor");
  p_nareis_capaciteit = named("nareis.capaciteit");
  p_nareis_inwilliging = named("nareis.inwilliging");
  p_nareis_inreis_0 = named("nareis.inreis.0");
  p_nareis_inreis_1 = named("nareis.inreis.1");
  p_asiel_zij_telt_mee = named("asiel.zij_telt_mee");
  p_dtv_spoor1_overdracht = named("dtv.spoor1.overdracht");
  p_dtv_spoor2_overdracht = named("dtv.spoor2.overdracht");
  p_dtv_spoor4aa_overdracht = named("dtv.spoor4aa.overdracht");
  p_dtv_spoor4va_overdracht = named("dtv.spoor4va.overdracht");
  p_dtv_niet_overgedragen = named("dtv.niet_overgedragen");
  p_dtv_politie = named("dtv.politie");
  p_dtv_kmar = named("dtv.kmar");
  p_dtv_overig = named("dtv.overig");
  p_dtv_uitstroom = named("dtv.uitstroom");
  p_dtv_aandeel_zelfstandig = named("dtv.aandeel.zelfstandig");
  p_dtv_aandeel_gedwongen = named("dtv.aandeel.gedwongen");
  p_dtv_aandeel_zonder_toezicht = named("dtv.aandeel.zonder_toezicht");
  p_rvdr_asiel_spoor1_vovo = named("rvdr.asiel.spoor1.vovo");
  p_rvdr_asiel_spoor2_vovo = named("rvdr.asiel.spoor2.vovo");
  p_rvdr_asiel_spoor4aa_vovo = named("rvdr.asiel.spoor4aa.vovo");
  p_rvdr_asiel_spoor4va_vovo = named("rvdr.asiel.spoor4va.vovo");
  p_asiel_beslistermijn_maanden = named("asiel.beslistermijn_maanden");
  p_rvdr_ntb_kans = named("rvdr.ntb.kans");
  p_rvdr_ntb_capaciteit = named("rvdr.ntb.capaciteit");
  p_rvdr_asiel_spoor1_beroep = named("rvdr.asiel.spoor1.beroep");
  p_rvdr_asiel_spoor2_beroep = named("rvdr.asiel.spoor2.beroep");
  p_rvdr_asiel_spoor4aa_beroep = named("rvdr.asiel.spoor4aa.beroep");
  p_rvdr_asiel_spoor4va_beroep = named("rvdr.asiel.spoor4va.beroep");
  p_rvdr_asiel_capaciteit = named("rvdr.asiel.capaciteit");
  p_rvdr_ntb_gewicht = named("rvdr.ntb.gewicht");
  p_rvdr_asiel_gegrond = named("rvdr.asiel.gegrond");
  p_rvs_asiel_hb = named("rvs.asiel.hb");
  p_rvs_asiel_capaciteit = named("rvs.asiel.capaciteit");
  p_coa_opvangaandeel = named("coa.opvangaandeel");
  p_coa_statusovergang = named("coa.statusovergang");
  p_coa_vertrek_uit_opvang = named("coa.vertrek_uit_opvang");
  p_coa_bezetting_az_correctie = named("coa.bezetting.az.correctie");
  p_coa_taakstelling = named("coa.taakstelling");
  p_coa_realisatie_taakstelling = named("coa.realisatie_taakstelling");
  p_coa_bezetting_vh_correctie = named("coa.bezetting.vh.correctie");
  p_coa_bezettingspercentage = named("coa.bezettingspercentage");
  p_gem_achterstand_correctie = named("gem.achterstand.correctie");
  p_nidos_amv_aandeel = named("nidos.amv_aandeel");
  p_nidos_uitstroom = named("nidos.uitstroom");
  p_politie_ir_capaciteit = named("politie.ir.capaciteit");
  p_bz_dac_aandeel = named("bz.dac_aandeel");
  p_bz_verblijf_eerste_jaar = named("bz.verblijf_eerste_jaar");
  p_coa_kostprijs = named("coa.kostprijs");
  p_szw_inburgering = named("szw.inburgering");
  p_ind_asiel_spoor1_voorraad_correctie = named("ind.asiel.spoor1.voorraad.correctie");
  p_ind_asiel_spoor2_voorraad_correctie = named("ind.asiel.spoor2.voorraad.correctie");
  p_ind_asiel_spoor4aa_voorraad_correctie = named("ind.asiel.spoor4aa.voorraad.correctie");
  p_ind_asiel_spoor4va_voorraad_correctie = named("ind.asiel.spoor4va.voorraad.correctie");
  p_ind_nareis_mvv_voorraad_correctie = named("ind.nareis.mvv.voorraad.correctie");
  p_dtv_caseload_correctie = named("dtv.caseload.correctie");
  p_rvdr_asiel_ntb_voorraad_correctie = named("rvdr.asiel.ntb.voorraad.correctie");
  p_rvdr_asiel_beroep_voorraad_correctie = named("rvdr.asiel.beroep.voorraad.correctie");
  p_rvs_asiel_hb_voorraad_correctie = named("rvs.asiel.hb.voorraad.correctie");
  p_nidos_caseload_correctie = named("nidos.caseload.correctie");
  p_politie_ir_aanmeldingen_correctie = named("politie.ir.aanmeldingen.correctie");
  start_s1_stock = named("ind.asiel.spoor1.voorraad")[0];
  start_s2_stock = named("ind.asiel.spoor2.voorraad")[0];
  start_s4a_stock = named("ind.asiel.spoor4aa.voorraad")[0];
  start_s4v_stock = named("ind.asiel.spoor4va.voorraad")[0];
  start_mvv_stock = named("ind.nareis.mvv.voorraad")[0];
  start_dtv_stock = named("dtv.caseload")[0];
  start_ntb_stock = named("rvdr.asiel.ntb.voorraad")[0];
  start_appeal_stock = named("rvdr.asiel.beroep.voorraad")[0];
  start_higher_stock = named("rvs.asiel.hb.voorraad")[0];
  start_coa_az = named("coa.bezetting.az")[0];
  start_coa_vh = named("coa.bezetting.vh")[0];
  start_behind = named("gem.achterstand")[0];
  start_nidos_stock = named("nidos.caseload")[0];
  start_police_stock = named("politie.ir.aanmeldingen")[0];
  start_returned = named("rvdr.asiel.terug")[0];
  start_mvv_yes = named("nareis.historie.1")[0];
}

/* One path of inflow through all years; every value is kept. */
static void run(const double *inflow, double *restrict out, double *checked) {
  double s1_stock_begin = start_s1_stock;
  double s2_stock_begin = start_s2_stock;
  double s4a_stock_begin = start_s4a_stock;
  double s4v_stock_begin = start_s4v_stock;
  double mvv_stock_begin = start_mvv_stock;
  double dtv_stock_begin = start_dtv_stock;
  double ntb_stock_begin = start_ntb_stock;
  double appeal_stock_begin = start_appeal_stock;
  double higher_stock_begin = start_higher_stock;
  double coa_az_begin = start_coa_az;
  double coa_vh_begin = start_coa_vh;
  double behind_begin = start_behind;
  double nidos_stock_begin = start_nidos_stock;
  double police_stock_begin = start_police_stock;
  double returned_begin = start_returned;
  double mvv_yes_begin = start_mvv_yes;
  for (int t = 0; t < YEARS; t++) {
    double first = *out++ = inflow[t];
    /* inflow */
    double hasa = *out++ = p_asiel_hasa[t];
    double zij = *out++ = p_asiel_zij_instroom[t];
    double resettled = *out++ = p_asiel_hervestiging[t];
    double relocated = *out++ = p_asiel_herplaatsing[t];
    double new = *out++ = first + zij;
    /* spoor 1 */
    double s1_in = *out++ = p_asiel_spoor1_aandeel[t] * new;
    double s1_open = *out++ = s1_stock_begin + s1_in;
    double s1_on = *out++ = p_asiel_spoor1_doorstroom[t] * s1_open;
    double s1_withdrawn = *out++ = p_asiel_spoor1_intrekking[t] * s1_open;
    double s1_out = *out++ = MIN(p_asiel_spoor1_capaciteit[t], s1_open - s1_withdrawn - s1_on);
    double s1_idle = *out++ = p_asiel_spoor1_capaciteit[t] - s1_out;
    double s1_used = *out++ = s1_out / p_asiel_spoor1_capaciteit[t];
    double s1_yes = *out++ = p_asiel_spoor1_inwilliging[t] * s1_out;
    double s1_no = *out++ = s1_out - s1_yes;
    /* spoor 2 */
    double s2_in = *out++ = p_asiel_spoor2_aandeel[t] * new;
    double s2_open = *out++ = s2_stock_begin + s2_in;
    double s2_withdrawn = *out++ = p_asiel_spoor2_intrekking[t] * s2_open;
    double s2_out = *out++ = MIN(p_asiel_spoor2_capaciteit[t], s2_open - s2_withdrawn);
    double s2_idle = *out++ = p_asiel_spoor2_capaciteit[t] - s2_out;
    double s2_used = *out++ = s2_out / p_asiel_spoor2_capaciteit[t];
    double s2_yes = *out++ = p_asiel_spoor2_inwilliging[t] * s2_out;
    double s2_no = *out++ = s2_out - s2_yes;
    /* spoor 4 AA, then VA */
    double s4a_in = *out++ = p_asiel_spoor4_aandeel[t] * new + hasa + s1_on + returned_begin;
    double s4a_open = *out++ = s4a_stock_begin + s4a_in;
    double s4a_withdrawn = *out++ = p_asiel_spoor4aa_intrekking[t] * s4a_open;
    double s4a_out = *out++ = MIN(p_asiel_spoor4aa_capaciteit[t], s4a_open - s4a_withdrawn);
    double s4a_idle = *out++ = p_asiel_spoor4aa_capaciteit[t] - s4a_out;
    double s4a_used = *out++ = s4a_out / p_asiel_spoor4aa_capaciteit[t];
    double s4v_in = *out++ = p_asiel_spoor4aa_doorverwijzing[t] * s4a_out;
    double s4a_decided = *out++ = s4a_out - s4v_in;
    double s4a_yes = *out++ = p_asiel_spoor4aa_inwilliging[t] * s4a_decided;
    double s4a_no = *out++ = s4a_decided - s4a_yes;
    double s4v_open = *out++ = s4v_stock_begin + s4v_in;
    double s4v_withdrawn = *out++ = p_asiel_spoor4va_intrekking[t] * s4v_open;
    double s4v_out = *out++ = MIN(p_asiel_spoor4va_capaciteit[t], s4v_open - s4v_withdrawn);
    double s4v_idle = *out++ = p_asiel_spoor4va_capaciteit[t] - s4v_out;
    double s4v_used = *out++ = s4v_out / p_asiel_spoor4va_capaciteit[t];
    double s4v_yes = *out++ = p_asiel_spoor4va_inwilliging[t] * s4v_out;
    double s4v_no = *out++ = s4v_out - s4v_yes;
    /* nareis */
    double yes = *out++ = s1_yes + s2_yes + s4a_yes + s4v_yes;
    double mvv_in = *out++ = p_nareis_factor[t] * yes;
    double mvv_out = *out++ = MIN(p_nareis_capaciteit[t], mvv_stock_begin + mvv_in);
    double mvv_idle = *out++ = p_nareis_capaciteit[t] - mvv_out;
    double mvv_used = *out++ = mvv_out / p_nareis_capaciteit[t];
    double mvv_yes = *out++ = p_nareis_inwilliging[t] * mvv_out;
    double family = *out++ = p_nareis_inreis_0[t] * mvv_yes + p_nareis_inreis_1[t] * mvv_yes_begin;
    double total = *out++ = first + hasa + family + resettled + relocated + p_asiel_zij_telt_mee[t] * zij;
    /* DT&V */
    double dtv_ind = *out++ = p_dtv_spoor1_overdracht[t] * s1_no + p_dtv_spoor2_overdracht[t] * s2_no + p_dtv_spoor4aa_overdracht[t] * s4a_no + p_dtv_spoor4va_overdracht[t] * s4v_no - p_dtv_niet_overgedragen[t];
    double dtv_in = *out++ = dtv_ind + p_dtv_politie[t] + p_dtv_kmar[t] + p_dtv_overig[t];
    double dtv_out = *out++ = p_dtv_uitstroom[t] * (dtv_stock_begin + dtv_in);
    double dtv_own = *out++ = p_dtv_aandeel_zelfstandig[t] * dtv_out;
    double dtv_forced = *out++ = p_dtv_aandeel_gedwongen[t] * dtv_out;
    double dtv_unseen = *out++ = p_dtv_aandeel_zonder_toezicht[t] * dtv_out;
    /* courts */
    double vovo = *out++ = p_rvdr_asiel_spoor1_vovo[t] * s1_no + p_rvdr_asiel_spoor2_vovo[t] * s2_no + p_rvdr_asiel_spoor4aa_vovo[t] * s4a_no + p_rvdr_asiel_spoor4va_vovo[t] * s4v_no;
    double overdue = *out++ = MAX(0, s1_stock_begin + s2_stock_begin + s4a_stock_begin + s4v_stock_begin - p_asiel_beslistermijn_maanden[t] / 12 * (s1_out + s2_out + s4a_decided + s4v_out));
    double ntb_in = *out++ = p_rvdr_ntb_kans[t] * overdue;
    double ntb_out = *out++ = MIN(p_rvdr_ntb_capaciteit[t], ntb_stock_begin + ntb_in);
    double ntb_idle = *out++ = p_rvdr_ntb_capaciteit[t] - ntb_out;
    double ntb_used = *out++ = ntb_out / p_rvdr_ntb_capaciteit[t];
    double appeal_in = *out++ = p_rvdr_asiel_spoor1_beroep[t] * s1_no + p_rvdr_asiel_spoor2_beroep[t] * s2_no + p_rvdr_asiel_spoor4aa_beroep[t] * s4a_no + p_rvdr_asiel_spoor4va_beroep[t] * s4v_no;
    double appeal_room = *out++ = MAX(0, p_rvdr_asiel_capaciteit[t] - p_rvdr_ntb_gewicht[t] * ntb_out);
    double appeal_out = *out++ = MIN(appeal_room, appeal_stock_begin + appeal_in);
    double appeal_idle = *out++ = appeal_room - appeal_out;
    double appeal_used = *out++ = appeal_out / appeal_room;
    double returned = *out++ = p_rvdr_asiel_gegrond[t] * appeal_out;
    double higher_in = *out++ = p_rvs_asiel_hb[t] * appeal_out;
    double higher_out = *out++ = MIN(p_rvs_asiel_capaciteit[t], higher_stock_begin + higher_in);
    double higher_idle = *out++ = p_rvs_asiel_capaciteit[t] - higher_out;
    double higher_used = *out++ = higher_out / p_rvs_asiel_capaciteit[t];
    /* COA and municipalities */
    double coa_az_in = *out++ = p_coa_opvangaandeel[t] * (first + hasa + zij);
    double coa_change = *out++ = MIN(p_coa_statusovergang[t] * yes, coa_az_begin + coa_az_in);
    double coa_az_out = *out++ = MIN(s1_withdrawn + s2_withdrawn + s4a_withdrawn + s4v_withdrawn + p_coa_vertrek_uit_opvang[t] * dtv_out, coa_az_begin + coa_az_in - coa_change);
    double coa_az = *out++ = coa_az_begin + coa_az_in - coa_change - coa_az_out + p_coa_bezetting_az_correctie[t];
    double coa_vh_in = *out++ = coa_change + family + resettled + relocated;
    double coa_in = *out++ = coa_az_in + family + resettled + relocated;
    double target = *out++ = p_coa_taakstelling[t];
    double housing = *out++ = p_coa_realisatie_taakstelling[t] * target;
    double coa_vh_out = *out++ = MIN(housing, coa_vh_begin + coa_vh_in);
    double coa_vh_idle = *out++ = housing - coa_vh_out;
    double coa_vh_used = *out++ = coa_vh_out / housing;
    double coa_vh = *out++ = coa_vh_begin + coa_vh_in - coa_vh_out + p_coa_bezetting_vh_correctie[t];
    double coa = *out++ = coa_az + coa_vh;
    double coa_mean = *out++ = 0.5 * coa_az_begin + 0.5 * coa_az + 0.5 * coa_vh_begin + 0.5 * coa_vh;
    double coa_places = *out++ = coa / p_coa_bezettingspercentage[t];
    double behind = *out++ = behind_begin + target - coa_vh_out + p_gem_achterstand_correctie[t];
    /* the others */
    double nidos_in = *out++ = p_nidos_amv_aandeel[t] * first;
    double nidos_out = *out++ = p_nidos_uitstroom[t] * (nidos_stock_begin + nidos_in);
    double police_in = *out++ = first + hasa + zij;
    double police_out = *out++ = MIN(p_politie_ir_capaciteit[t], police_stock_begin + police_in);
    double police_idle = *out++ = p_politie_ir_capaciteit[t] - police_out;
    double police_used = *out++ = police_out / p_politie_ir_capaciteit[t];
    double oda_years = *out++ = p_bz_dac_aandeel[t] * p_bz_verblijf_eerste_jaar[t] * (first + family);
    double oda_cost = *out++ = p_coa_kostprijs[t] * oda_years;
    double integration = *out++ = p_szw_inburgering[t] * (yes + family + resettled + relocated);
    double benefit = *out++ = coa_vh_out;
    /* stocks */
    double s1_stock = *out++ = s1_stock_begin + s1_in - s1_withdrawn - s1_on - s1_out + p_ind_asiel_spoor1_voorraad_correctie[t];
    double s2_stock = *out++ = s2_stock_begin + s2_in - s2_withdrawn - s2_out + p_ind_asiel_spoor2_voorraad_correctie[t];
    double s4a_stock = *out++ = s4a_stock_begin + s4a_in - s4a_withdrawn - s4a_out + p_ind_asiel_spoor4aa_voorraad_correctie[t];
    double s4v_stock = *out++ = s4v_stock_begin + s4v_in - s4v_withdrawn - s4v_out + p_ind_asiel_spoor4va_voorraad_correctie[t];
    double mvv_stock = *out++ = mvv_stock_begin + mvv_in - mvv_out + p_ind_nareis_mvv_voorraad_correctie[t];
    double dtv_stock = *out++ = dtv_stock_begin + dtv_in - dtv_out + p_dtv_caseload_correctie[t];
    double ntb_stock = *out++ = ntb_stock_begin + ntb_in - ntb_out + p_rvdr_asiel_ntb_voorraad_correctie[t];
    double appeal_stock = *out++ = appeal_stock_begin + appeal_in - appeal_out + p_rvdr_asiel_beroep_voorraad_correctie[t];
    double higher_stock = *out++ = higher_stock_begin + higher_in - higher_out + p_rvs_asiel_hb_voorraad_correctie[t];
    double nidos_stock = *out++ = nidos_stock_begin + nidos_in - nidos_out + p_nidos_caseload_correctie[t];
    double police_stock = *out++ = police_stock_begin + police_in - police_out + p_politie_ir_aanmeldingen_correctie[t];
    s1_stock_begin = s1_stock;
    s2_stock_begin = s2_stock;
    s4a_stock_begin = s4a_stock;
    s4v_stock_begin = s4v_stock;
    mvv_stock_begin = mvv_stock;
    dtv_stock_begin = dtv_stock;
    ntb_stock_begin = ntb_stock;
    appeal_stock_begin = appeal_stock;
    higher_stock_begin = higher_stock;
    coa_az_begin = coa_az;
    coa_vh_begin = coa_vh;
    behind_begin = behind;
    nidos_stock_begin = nidos_stock;
    police_stock_begin = police_stock;
    returned_begin = returned;
    mvv_yes_begin = mvv_yes;
    if (t < YEARS - 1) continue;
    double last[CHECKED] = {coa, s4v_stock, nidos_stock, appeal_used, oda_cost};
    memcpy(checked, last, sizeof last);
  }
}

static double seconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + 1e-9 * t.tv_nsec;
}

int main(int argc, char **argv) {
  int draws = argc > 1 ? atoi(argv[1]) : 100000, rounds = argc > 2 ? atoi(argv[2]) : 7;
  read_all();
  double *inflow = malloc(sizeof *inflow * draws * YEARS), *out = malloc(sizeof *out * BLOCK * YEARS * KEPT);
  uint32_t state = 1;
  for (int i = 0; i < draws * YEARS; i++) {
    state = state * 1664525u + 1013904223u; /* Numerical Recipes' quick generator; chain.ts uses the same */
    inflow[i] = 20000 + 30000 * ((state + 0.5) / 4294967296.0);
  }
  double taken = 0, sums[CHECKED] = {0}, shown[SHOWN][CHECKED];
  for (int from = 0; from < draws; from += BLOCK) {
    int to = from + BLOCK < draws ? from + BLOCK : draws;
    double least = INFINITY;
    for (int r = 0; r < rounds; r++) {
      double begin = seconds(), checked[CHECKED];
      for (int d = from; d < to; d++) {
        run(inflow + d * YEARS, out + (size_t)(d - from) * YEARS * KEPT, checked);
        if (r > 0) continue;
        for (int i = 0; i < CHECKED; i++) sums[i] += checked[i];
        if (d < SHOWN) memcpy(shown[d], checked, sizeof checked);
      }
      __asm__ volatile("" : : "r"(out) : "memory"); /* somebody reads all values: none may be left out */
      double spent = seconds() - begin;
      if (spent < least) least = spent;
    }
    taken += least;
  }
  printf("%.3f", 1e9 * taken / draws);
  for (int i = 0; i < CHECKED; i++) printf(" %.17g", sums[i]);
  for (int d = 0; d < SHOWN; d++)
    for (int i = 0; i < CHECKED; i++) printf(" %.17g", shown[d][i]);
  printf("\n");
  free(inflow);
  free(out);
  return 0;
}
