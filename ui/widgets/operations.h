#pragma once

#include "base/cancel.h"
#include "base/result.h"

#include <QCoroTask>
#include <QList>
#include <QObject>
#include <QPointer>
#include <functional>

namespace keyroster::ui {

/// Runs asynchronous work for the window: one place shows what is going on, lets it be cancelled,
/// and reports errors. The bar that shows it (OperationBar) appears when something takes longer
/// than a second. GUI thread.
class Operations : public QObject
{
    Q_OBJECT
public:
    explicit Operations(QObject* parent = nullptr)
        : QObject(parent)
    {}

    /// `done` gets the value when the task succeeded and `context` still lives; an error goes to
    /// failed(), or to `onError` when given. Cancelled is silent. Use:
    ///   CancelToken cancel; operations->run(tr("Reading the server..."), engine->pull(cancel),
    ///   cancel, this, [this] { ... });
    template <typename T, typename Done>
    void run(const QString& title, QCoro::Task<Result<T>>&& task, const CancelToken& cancel,
             QObject* context, Done done, std::function<void(Error)> onError = {})
    {
        const int id = begin(title, cancel);
        QCoro::connect(std::move(task), this,
                       [this, id, guard = QPointer<QObject>(context), done = std::move(done),
                        onError = std::move(onError)](Result<T>&& result) {
                           end(id);
                           if (!guard)
                               return;
                           if (result) {
                               if constexpr (std::is_void_v<T>)
                                   done();
                               else
                                   done(std::move(*result));
                           } else if (onError) {
                               onError(result.error());
                           } else if (result.error().kind != ErrorKind::Cancelled) {
                               Q_EMIT failed(result.error());
                           }
                       });
    }

    [[nodiscard]] bool isBusy() const { return !m_running.isEmpty(); }
    void cancelAll();

Q_SIGNALS:
    void started(int id, const QString& title);
    void finished(int id);
    void failed(const keyroster::Error& error);
    void busyChanged();

private:
    struct Running
    {
        int id;
        CancelToken cancel;
    };
    int begin(const QString& title, const CancelToken& cancel);
    void end(int id);

    QList<Running> m_running;
    int m_next = 0;
};

} // namespace keyroster::ui
