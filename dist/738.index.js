"use strict";
exports.id = 738;
exports.ids = [738];
exports.modules = {

/***/ 8738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chinese: () => (/* binding */ chinese)
/* harmony export */ });
const chinese = {
    statuses: {
        success: '成功',
        failure: '失败',
        cancelled: '已取消',
        skipped: '已跳过',
        neutral: '中性',
        timed_out: '超时',
        action_required: '需要处理',
        stale: '已过期',
        startup_failure: '启动失败',
        started: '已开始',
    },
    transitions: {
        fixed: () => '已修复',
        'first-failure': (verdict) => `${verdict}（首次失败）`,
        'still-failing': (verdict, inARow) => `${verdict}（连续失败 ${inARow} 次）`,
    },
    cancellations: { superseded: '被更新的运行取代', 'timed-out': '运行时间超限', 'by-somebody': '被人取消' },
    fields: {
        workflow: '工作流',
        repository: '仓库',
        branch: '分支',
        commit: '提交',
        actor: '触发者',
        event: '事件',
        attempt: '尝试次数',
        duration: '耗时',
        jobs: '作业',
        failures: '失败详情',
    },
    subjects: { branch: '分支', tag: '标签', release: '发布', 'pull-request': '拉取请求' },
    commits: (count) => `${count} 个提交`,
    rerunBy: (who) => `由 ${who} 重新运行`,
    jobs: (count) => `共 ${count} 个作业`,
    running: '运行中',
    counts: {
        success: (count) => `${count} 个成功`,
        failure: (count) => `${count} 个失败`,
        cancelled: (count) => `${count} 个已取消`,
        skipped: (count) => `${count} 个已跳过`,
        started: (count) => `${count} 个运行中`,
        other: (count) => `${count} 个其他`,
    },
    failedStep: '失败步骤',
    allowedToFail: '允许失败',
    more: (count) => `另有 ${count} 项`,
    shortened: '… 内容已缩短',
    everybody: '所有人',
    buttons: {
        run: '查看运行',
        job: '查看作业',
        'failed-job': '查看失败作业',
        commit: '查看提交',
        'pull-request': '查看拉取请求',
        release: '查看发布',
        're-run': '重新运行…',
    },
    units: { days: ' 天', hours: ' 小时', minutes: ' 分', seconds: ' 秒' },
    underOneSecond: '不到 1 秒',
    punctuation: { colon: '：', comma: '，' },
    summary: {
        heading: '钉钉',
        robot: '机器人',
        result: '结果',
        delivered: '已送达',
        'not-delivered': '未送达',
        'dry-run': '试运行，未发送',
        attempts: '发送次数',
        time: '耗时',
        answer: '应答',
        message: '消息',
    },
};


/***/ })

};
;