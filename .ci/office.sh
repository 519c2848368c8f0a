# Sourced by .ci/run. What the tool writes, opened by LibreOffice, which is installed where it may be: printed as PDF, and saved again as what it was.

office_tools() {
    have_office_tools && return
    if [ "$(id -u)" -eq 0 ] && command -v apt-get > /dev/null; then
        say "installing LibreOffice, poppler-utils and a Chinese font"
        {
            apt-get update -q && DEBIAN_FRONTEND=noninteractive \
                apt-get install -yq --no-install-recommends libreoffice-writer libreoffice-calc poppler-utils fonts-noto-cjk
        } > "$out/apt-office.log" 2>&1
    fi
    have_office_tools
}

have_office_tools() { command -v soffice > /dev/null && command -v pdftotext > /dev/null; }

# Commands that find something end with 1.
fine_or_findings() { "$@" || [ $? -eq 1 ]; }

office_written() {
    local evaluation=samples/forms/self-evaluation-2020.txt kind
    mkdir -p "$written"
    for kind in docx xlsx; do
        perfmodel convert "$sample" -o "$written/targets-$kind.$kind" &&
            perfmodel convert "$evaluation" -o "$written/evaluation-$kind.$kind" &&
            perfmodel template --kind selfEvaluation -o "$written/template-$kind.$kind" || return
    done
    fine_or_findings perfmodel score "$evaluation" --workbook "$written/scores.xlsx" &&
        fine_or_findings perfmodel check "$sample" --review "$written/review.xlsx"
}

# office KIND FILE…: saves files as another kind, all with one start; a window that asks for a repair would never end.
office() {
    timeout 120 soffice "-env:UserInstallation=file://$temp/office" --headless --norestore --convert-to "$1" --outdir "$out/office/$1" "${@:2}"
}

# office_prints NAME TEXT…: the PDF of a file holds these texts; lines that were broken are joined.
office_prints() {
    local text
    pdftotext -raw "$out/office/pdf/$1.pdf" - | tr -d '[:space:]' > "$out/office/$1.txt" || return
    for text in "${@:2}"; do
        grep -qF -- "$text" "$out/office/$1.txt" || { echo "$1.pdf does not say $text"; return 1; }
    done
}

# office_keeps KIND NAME…: files that LibreOffice saved again hold the same forms, cell by cell.
office_keeps() {
    local name
    for name in "${@:2}"; do
        perfmodel convert "$written/$name.$1" --to csv > "$out/office/$name.written.csv" &&
            perfmodel convert "$out/office/$1/$name.$1" --to csv > "$out/office/$name.again.csv" &&
            [ -s "$out/office/$name.written.csv" ] && diff "$out/office/$name.written.csv" "$out/office/$name.again.csv" || return
    done
}

check_office() {
    local kind written=$out/office/written
    if ! office_tools; then
        skip "the documents in LibreOffice" "soffice or pdftotext is not there and cannot be installed"
        return
    fi
    check "the tool writes documents" office_written || return
    check "LibreOffice prints them" office pdf "$written"/* || return
    for kind in docx xlsx; do
        check "a target form on paper, from $kind" office_prints "targets-$kind" 部门项目支出预算绩效目标表 电子政务外网光纤专线线路租用费 线路验收合格率 服务对象满意度指标 政府长聘人员经费
        check "a self-evaluation form on paper, from $kind" office_prints "evaluation-$kind" 项目支出绩效自评表 65.07 全县参合人数 偏差原因分析及改进措施 总分
        check "an empty form on paper, from $kind" office_prints "template-$kind" 项目支出绩效自评表 年度总体目标 可持续影响指标 填报人
        check "LibreOffice saves $kind again" office "$kind" "$written"/*."$kind" &&
            check "forms in $kind are kept" office_keeps "$kind" "targets-$kind" "evaluation-$kind"
    done
    check "scores and their chart on paper" office_prints scores 全县参合人数 评价等级 各类指标得分：建档立卡个人缴费县级配套资金
    check "a review on paper" office_prints review 线路验收合格率 VAL011
    check "scores and review are kept" office_keeps xlsx scores review
}
